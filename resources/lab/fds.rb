# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fds closed   closes its standard streams, as careless daemons do
# fds null     points them at /dev/null
# Then both do the same work.
require "rbconfig"

case ARGV.fetch(0)
when "closed"
  # Ruby's own STDIN.close does not close descriptor 0, and the interpreter fills the holes at its next start:
  # that is why a Ruby daemon hardly ever falls into this trap. A program that is started so does.
  exec RbConfig.ruby, __FILE__, "work", in: :close, out: :close, err: :close
when "null"
  STDIN.reopen "/dev/null"
  STDOUT.reopen "/dev/null", "w"
  STDERR.reopen "/dev/null", "w"
end

_users = File.open("/etc/passwd")
_groups = File.open("/etc/group")
data = File.open("data.db", "a")

data.syswrite "a record, written to descriptor #{data.fileno}\n"
warn "WARNING from some library"
sleep
