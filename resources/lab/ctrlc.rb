# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A script that starts a backup and waits for it.
backup = fork do # the script starts the backup
  puts "backup #{Process.pid}: copying, in group #{Process.getpgrp}"
  sleep # a copy of everything: this takes hours
end
Process.wait backup # the script waits for the backup
puts "script #{Process.pid}: the backup has ended"
