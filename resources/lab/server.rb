# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A server as one writes it today: it just runs, in the foreground, and writes its log to its standard output.

STDOUT.sync = true
puts "server: #{Process.pid} is ready"
sleep
