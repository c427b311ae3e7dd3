# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A daemon that chooses its own umask and then writes a log.
exit if fork # A starts B, then A leaves
Process.setsid
exit if fork # B starts C, then B leaves

File.umask 0o022 # others may read what the daemon writes
log = File.open("daemon.log", "a", 0o666)

puts format("daemon.log has the mode %04o", log.stat.mode & 0o7777)
sleep
