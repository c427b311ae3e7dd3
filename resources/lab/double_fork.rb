# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Becomes a daemon by forking twice, as Rack does it for `rackup -D`.

exit if fork # A starts B, then A leaves: the shell sees that its command is done

session = Process.setsid
puts "B: my session is #{session}, and I can still write to the terminal"

exit if fork # B starts C, then B leaves: the leader of the session

Dir.chdir "/"
STDIN.reopen "/dev/null"
STDOUT.reopen "/dev/null", "a"
STDERR.reopen "/dev/null", "a"

sleep # the daemon's work stands here
