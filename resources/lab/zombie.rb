# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Children that have died and that nobody has waited for: zombies.
require "fiddle"

SET_CHILD_SUBREAPER = 36
prctl = Fiddle::Function.new(Fiddle.dlopen(nil)["prctl"], [Fiddle::TYPE_INT, Fiddle::TYPE_LONG], Fiddle::TYPE_INT)
prctl.call(SET_CHILD_SUBREAPER, 1) # R adopts the orphans below it

fork do # R starts P
  c = fork { exit! 7 } # P starts C
  fork { exit! 3 } # P starts D
  Process.wait c # P asks what became of C
  puts "P: C ended with #{$?.exitstatus}"
  exit # P leaves and never asked about D
end

Process.waitall.each do |child, status| # R clears away whatever is dead
  puts "R: #{child} ended with #{status.exitstatus}"
end

trap :CHLD, "IGNORE" # R does not want to know any more
fork { exit! 1 } # R starts E
begin
  Process.wait # R asks in vain
rescue SystemCallError => e
  warn "R: wait: #{e.message}"
end
sleep
