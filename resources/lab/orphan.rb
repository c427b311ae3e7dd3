# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Four generations. The eldest offers to adopt the orphans below it; then the parents die one by one.
require "fiddle"

SET_CHILD_SUBREAPER = 36
prctl = Fiddle::Function.new(Fiddle.dlopen(nil)["prctl"], [Fiddle::TYPE_INT, Fiddle::TYPE_LONG], Fiddle::TYPE_INT)
prctl.call(SET_CHILD_SUBREAPER, 1) # S adopts from now on: Ruby has no method of its own for it

exit if fork # S starts P, then S leaves

if (q = fork) # P starts Q
  Process.wait q # P clears Q away
  sleep
end

exit if fork # Q starts K, then Q leaves

parent = Process.ppid
loop do
  sleep 0.02
  next if Process.ppid == parent

  puts "K: my parent was #{parent}, now it is #{Process.ppid}"
  parent = Process.ppid
end
