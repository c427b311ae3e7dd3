# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a program that will not hear SIGTERM: `ignore_term PROGRAM …`, as nohup does it with SIGHUP.
abort "usage: ignore_term PROGRAM ..." if ARGV.empty?
trap :TERM, "IGNORE"
exec(*ARGV)
