# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hangup          waits, and writes a line whenever SIGUSR1 wakes it
# hangup nohup    the same, protected as nohup(1) does it
# hangup daemon   the same, in a session of its own

kind = ARGV.fetch(0, "plain")
woken, sink = IO.pipe
trap(:USR1) { sink.write "." }

if kind == "nohup"
  trap :HUP, "IGNORE"
  STDOUT.reopen "nohup.out", "a"
end
if kind == "daemon"
  exit if fork
  Process.setsid
end
STDOUT.sync = true
while woken.getc
  begin
    puts "#{kind}: still here"
  rescue Errno::EIO
    exit 1 # nobody can read us any more
  end
end
