# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a child gets from its parent, what exec leaves alone, and what a parent may no longer change.
def tell(who)
  puts "#{who}: pid #{Process.pid}, group #{Process.getpgrp}, session #{Process.getsid}"
end

if ARGV.any? # the program that B has become
  tell "B after exec"
  sleep
end

tell "A"
File.umask 0o027
trap :HUP, "IGNORE"

reader, writer = IO.pipe # exec closes both ends: then A reads the end of the file
child = fork do
  tell "B"
  Process.setpgid 0, 0 # or Process.setpgrp, which takes no argument
  exec "ruby", __FILE__, "again"
end

writer.close
reader.read # A waits until B has called exec
begin
  Process.setpgid child, Process.getpgrp # A tries to fetch B back
rescue SystemCallError => e
  warn "A: setpgid: #{e.message}"
end
sleep
