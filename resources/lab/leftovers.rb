# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A daemon that was started carelessly, and what it has to tidy up itself.

def write_log(path)
  File.unlink path if File.exist? path
  File.open(path, File::WRONLY | File::CREAT, 0666) do |file|
    puts format("run.log has mode %04o", file.stat.mode & 07777)
  end
end

# What the daemon will inherit.
File.umask 077
trap :TERM, "IGNORE"
_lock = File.open("lock", "w", 0600) # forgotten; Ruby opens with close-on-exec, but a fork copies it all the same

path = File.expand_path("run.log")

# The usual recipe.
exit if fork
Process.setsid
exit if fork
Dir.chdir "/"

# What the recipe leaves behind.
write_log path
File.umask 022
write_log path # once more
# Ruby has no close_range(); it can only close the files that it knows.
ObjectSpace.each_object(File) { |file| file.close unless file.closed? || file.fileno < 3 }
trap :PIPE, "IGNORE" # on purpose: a reader that goes away shall not kill us
trap :TERM, "DEFAULT"
sleep
