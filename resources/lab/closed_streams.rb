# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A daemon that closes its standard streams instead of connecting them to /dev/null.
require "fiddle"

exit if fork # A starts B, then A leaves
Process.setsid
exit if fork # B starts C, then B leaves

close = Fiddle::Function.new(Fiddle.dlopen(nil)["close"], [Fiddle::TYPE_INT], Fiddle::TYPE_INT)
close.call 0 # STDIN.close would not do: Ruby itself never closes 0 to 2
close.call 1
close.call 2

File.open("queue.txt", "w+")
File.open("users.txt", "w+")
customers = File.open("customers.txt", "w+")
customers.syswrite "Ada\nGrace\n"

File.open("/no/such/settings") rescue warn("settings: #{$!.message}") # a message for descriptor 2
sleep
