# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a container runtime does first: a pid namespace with an init of its own (I), a process in it (J) and that
# one's child (K).
#
# Ruby has no API for unshare(2): run this file by `unshare --user --pid ruby pidns.rb`.

STDOUT.sync = true

def introduce(name)
  puts "#{name}: I am #{Process.pid}, my parent is #{Process.ppid}"
end

grandchild = proc do # K
  introduce "K" # first time
  sleep 1 # meanwhile J ends
  introduce "K" # second time
  sleep
end
child = proc do # J
  fork(&grandchild)
  exit # J
end

introduce "N"
init = fork do # I: a careless one, it never waits for its children
  introduce "I"
  fork(&child) # J
  sleep
end
puts "N: the init of my namespace is #{init} to me"
Process.wait init
begin
  fork(&child) # into the namespace whose init is dead
rescue Errno::ENOMEM => error
  puts "fork: #{error.message}"
end
sleep
