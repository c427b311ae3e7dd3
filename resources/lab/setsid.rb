# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# setsid: what it changes, and who may not call it.
def try(who)
  session = Process.setsid
  puts "#{who} (pid #{Process.pid}): setsid made session #{session}"
rescue SystemCallError => e
  puts "#{who} (pid #{Process.pid}): setsid: #{e.message}"
end

try "A" # A leads a group: refused
unless fork # A starts B
  try "B" # B leads nothing
  try "B" # B a second time
  try "M" unless fork # B starts M, which leads nothing
end
sleep
