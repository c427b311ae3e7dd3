# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# supervisor PROGRAM …   starts PROGRAM, starts it again whenever it ends, and ends it on Ctrl-C or SIGTERM.

events, sink = IO.pipe
%w[CHLD INT TERM].each { |name| trap(name) { sink.puts name } }

def start(command)
  fork do
    Process.setsid
    Dir.chdir "/"
    STDIN.reopen "/dev/null"
    exec(*command)
  end
end

server = start(ARGV)
STDOUT.sync = true
while events.gets(chomp: true) == "CHLD"
  next unless Process.wait(server, Process::WNOHANG)

  puts "supervisor: #{server} ended (#{$?}), starting it again"
  server = start(ARGV) # again
end
Process.kill :TERM, server
Process.wait server # the last one
puts "supervisor: #{server} was stopped"
