# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A job that starts three children in two further process groups, and leaves them behind.

def start(group = 0, &life)
  child = fork(&life)
  Process.setpgid child, group # group 0: a new one, numbered like the child
  child
end

group = start do # C
  trap(:HUP) { puts "C: I was sent SIGHUP" }
  sleep
end
start(group) { sleep } # E
start do # Q
  woken, sink = IO.pipe
  trap(:USR1) { sink.write "." }
  woken.getc
  begin
    STDIN.sysread 1
  rescue SystemCallError => error
    warn "Q: read: #{error.message}"
  end
  sleep
end
sleep
