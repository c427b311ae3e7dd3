# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

set -l commands list tree explain watch leftovers trace lab
complete -c daemonscope -f

# What follows -- is a command of its own.
function __daemonscope_command_behind
    set -l words (commandline -opc)
    set -l at (contains -i -- -- $words)
    or return
    set -e words[1..$at]
    set -l line
    set -q words[1]
    and set line (string escape -- $words)
    set -a line (commandline -ct)
    complete -C "$line"
end
complete -c daemonscope -n 'contains -- -- (commandline -opc)' -a '(__daemonscope_command_behind)'

complete -c daemonscope -n 'not __fish_seen_subcommand_from leftovers trace lab' -l proc -x -a '(__fish_complete_directories)' -d 'read this tree instead of /proc'
complete -c daemonscope -n 'not __fish_seen_subcommand_from leftovers trace lab' -l wait -x -d 'seconds to wait for files that do not answer'
complete -c daemonscope -l color -x -a 'auto always never' -d 'when to use colours'
complete -c daemonscope -s h -l help -d 'help'
complete -c daemonscope -s V -l version -d 'the version'
complete -c daemonscope -n "not __fish_seen_subcommand_from $commands" -a list -d 'every process, one line each'
complete -c daemonscope -n "not __fish_seen_subcommand_from $commands" -a tree -d 'the processes as a tree'
complete -c daemonscope -n "not __fish_seen_subcommand_from $commands" -a explain -d 'what one process is, with the evidence'
complete -c daemonscope -n "not __fish_seen_subcommand_from $commands" -a watch -d 'events as they happen'
complete -c daemonscope -n "not __fish_seen_subcommand_from $commands" -a leftovers -d 'run a command and name what it left running'
complete -c daemonscope -n "not __fish_seen_subcommand_from $commands" -a trace -d 'run a command and record how it becomes a daemon'
complete -c daemonscope -n "not __fish_seen_subcommand_from $commands" -a lab -d 'step through becoming a daemon'
complete -c daemonscope -n '__fish_seen_subcommand_from list explain watch leftovers trace' -l json -d 'JSON'
complete -c daemonscope -n '__fish_seen_subcommand_from tree' -l by -x -a 'sessions family' -d 'grouping'
complete -c daemonscope -n '__fish_seen_subcommand_from tree' -l format -x -a 'text json dot mermaid' -d 'what to print'
complete -c daemonscope -n '__fish_seen_subcommand_from tree' -s k -l kernel -d 'kernel threads as well'
complete -c daemonscope -n '__fish_seen_subcommand_from tree explain' -a '(__fish_complete_pids)'
complete -c daemonscope -n '__fish_seen_subcommand_from watch trace' -l for -x -d 'the longest time in seconds'
complete -c daemonscope -n '__fish_seen_subcommand_from watch' -l source -x -a 'connector pidfd scan' -d 'only this source'
complete -c daemonscope -n '__fish_seen_subcommand_from watch' -l scan -x -d 'seconds between scans beside it'
complete -c daemonscope -n '__fish_seen_subcommand_from leftovers' -l report -r -d 'where the report goes'
complete -c daemonscope -n '__fish_seen_subcommand_from leftovers' -l kill -d 'end what is left'
complete -c daemonscope -n '__fish_seen_subcommand_from leftovers' -l wait -x -d 'seconds that what is left may take to end'
complete -c daemonscope -n '__fish_seen_subcommand_from trace' -l skip -x -d 'pretend that the call happened'
complete -c daemonscope -n '__fish_seen_subcommand_from trace' -l fail -x -d 'let the call fail'
complete -c daemonscope -n '__fish_seen_subcommand_from trace' -l settle -x -d 'quiet seconds at the end'
complete -c daemonscope -n '__fish_seen_subcommand_from trace' -l input -r -d 'what to type'
complete -c daemonscope -n '__fish_seen_subcommand_from trace' -l output -d 'show what was written'
complete -c daemonscope -n '__fish_seen_subcommand_from trace' -l contained -d 'in a pid namespace of its own'
complete -c daemonscope -n '__fish_seen_subcommand_from trace' -l leave-running -d 'do not end what is left'
complete -c daemonscope -n '__fish_seen_subcommand_from lab' -l auto -d 'every step without asking'
complete -c daemonscope -n '__fish_seen_subcommand_from lab' -a 'orphan inherit zombie setsid rack ctty pipeline ctrlc jobctl hangup orphgrp fds cwd leftovers pidns pidreuse supervisor'
complete -c daemonscope -n '__fish_seen_subcommand_from lab' -a 'rack-no-setsid rack-no-setsid-background rack-no-second-fork rack-fork-fails rack-second-fork-fails rack-closed-streams rack-keep-umask rack-ignore-sigterm'
