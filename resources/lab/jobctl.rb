# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A job of two processes. It works, asks a question from the background, and writes from the background.
require "io/wait"

continued, sink = IO.pipe
trap(:CONT) { sink.write "." }

fork { sleep } # does nothing, but belongs to the job

puts "working ..."
continued.getc # until we were stopped and continued

puts "still working, from the background; what is your name?"
name = STDIN.gets or exit 1

# Ruby's own library cannot set TOSTOP, from which on the terminal stops whoever writes from the background.
system "stty", "tostop"
puts "hello, #{name}"
continued.getc while continued.wait_readable(0) # fg continued us as well
continued.getc

puts "one more line from the background"
sleep
