# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A daemon writes to a terminal that is not its own. With the word `twice` it forks twice first.
# This program plays both sides: the first process is the window that the other terminal is shown in.
require "pty"

window, slave = PTY.open
terminal = slave.path
slave.close

if (child = fork) # the first fork
  Process.wait child # the window stays open
  sleep
end
window.close
Process.setsid # the daemon leaves the shell's session
exit if ARGV.any? && fork # the second fork, then the leader of the session leaves

log = File.open(terminal, File::RDWR | File::NOCTTY) # only open it
log.syswrite "daemon #{Process.pid}: hello\n"
log = File.open(terminal, File::RDWR) # as one opens any file
log.syswrite "daemon #{Process.pid}: hello again\n"

TIOCSCTTY = 0x540E
begin
  log.ioctl(TIOCSCTTY, 1) # ask for it, by force
rescue SystemCallError => e
  warn "daemon: TIOCSCTTY: #{e.message}"
end
Process.setsid # lead a session once more
File.open(terminal, File::RDWR) # and open it again
sleep
