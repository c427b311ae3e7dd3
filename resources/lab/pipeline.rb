# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The three stages of a pipeline like `git log | grep shipped | less`:
# `pipeline log | pipeline select | pipeline page`.
STDOUT.sync = true

case ARGV.first
when "select"
  STDIN.each_line { |line| print line if line.include? "shipped" }
  sleep # much to compute at the end
when "page"
  trap(:INT) { puts "\npage: interrupted, I stay (q and Enter to leave)" }
  File.open("/dev/tty") do |keys| # stdin is the pipe: the keys come from the terminal
    until keys.getc == "q"; end
  end
else
  (1..4).each { |day| puts "day #{day}: order #{day.odd? ? "shipped" : "packed"}" }
end
