# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# supervisor PROGRAM …   starts PROGRAM, starts it again whenever it ends, and ends it on Ctrl-C or SIGTERM.

events = Queue.new
%w[CHLD INT TERM].each { |name| trap(name) { events << name } }

def start(command)
  fork do
    Process.setsid
    Dir.chdir "/"
    STDIN.reopen "/dev/null"
    exec(*command)
  end
end

server = start(ARGV)
while events.pop == "CHLD"
  next unless Process.wait(server, Process::WNOHANG)

  puts "supervisor: #{server} ended (#{$?}), starting it again"
  server = start(ARGV)
end
Process.kill :TERM, server
Process.wait server # the last one
puts "supervisor: #{server} was stopped"
