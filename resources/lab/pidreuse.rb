# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gives away process numbers on purpose, in a pid namespace of its own: which of them may be given twice?
#
# Ruby has no API for unshare(2), clone3(2) with set_tid, nor pidfds. Inside a pid namespace of which one is the init
# (`unshare --user --map-root-user --pid --fork ruby pidreuse.rb`) the number of the next process can be set in /proc,
# which does almost the same; Process.kill only knows numbers, never pidfds.

STDOUT.sync = true

def fork_as(number, &life)
  File.write "/proc/sys/kernel/ns_last_pid", (number - 1).to_s
  child = fork(&life)
  puts "a new process #{number}: #{child == number ? 'done' : "number taken, got #{child}"}"
  child
end

def tell(what)
  yield
  puts "#{what}: done"
rescue SystemCallError => error
  puts "#{what}: #{error.message}"
end

fork_as(500) { sleep } # P
fork_as(500) { exit } # while P has not been waited for
Process.wait 500 # P
fork_as(500) { sleep } # Q
tell("a signal by the number 500") { Process.kill 0, 500 }

fork_as(700) do # G: makes a group numbered like itself, puts M into it, and goes
  Process.setpgid 0, 0
  fork { sleep } # M
  exit # G
end
Process.wait 700 # G
fork_as(700) { exit } # while a group is called 700
tell("a signal to process 700") { Process.kill 0, 700 }
tell("a signal to group 700") { Process.kill 0, -700 }
Process.wait(-700) # M, the last of that group
fork_as(700) { sleep } # R
sleep
