# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two processes in a directory that is about to be removed: one stays, one moves to a place that cannot vanish.
require "fileutils"

FileUtils.mkdir_p "rel/3"
Dir.chdir "rel/3"
fork do # B
  Dir.chdir "/" # B
  sleep
end

begin
  puts "A: I am in #{Dir.pwd}"
rescue Errno::ENOENT => error
  puts "A: #{error.message}"
end

begin
  File.open("a.log", "w") {}
rescue Errno::ENOENT => error
  puts "A: #{error.message}"
end

Dir.chdir "/" # A
sleep
