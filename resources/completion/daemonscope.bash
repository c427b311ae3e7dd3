# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2207

_daemonscope_calls='fork exec exit wait setsid setpgid set-foreground acquire-terminal drop-terminal chdir redirect close umask signal ignore-signal set-uid set-gid subreaper open-terminal'
_daemonscope_lessons='orphan inherit zombie setsid rack ctty pipeline ctrlc jobctl hangup orphgrp fds cwd leftovers pidns pidreuse supervisor'
_daemonscope_experiments='rack-no-setsid rack-no-setsid-background rack-no-second-fork rack-fork-fails rack-second-fork-fails rack-closed-streams rack-keep-umask rack-ignore-sigterm'

_daemonscope_pids() {
    local entry
    for entry in /proc/[0-9]*; do printf '%s\n' "${entry#/proc/}"; done
}

_daemonscope() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' at word options=''
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        if [ "$word" = -- ]; then
            # What follows is a command of its own.
            if [ "$COMP_CWORD" -eq $((at + 1)) ]; then
                COMPREPLY=($(compgen -c -- "$current"))
            else
                COMPREPLY=($(compgen -f -- "$current"))
            fi
            return
        fi
        case $word in list | tree | explain | watch | leftovers | trace | lab) [ -n "$command" ] || command=$word ;; esac
    done
    case $previous in
        --proc) COMPREPLY=($(compgen -d -- "$current")); return ;;
        --report | --input) COMPREPLY=($(compgen -f -- "$current")); return ;;
        --color | --colour) COMPREPLY=($(compgen -W 'auto always never' -- "$current")); return ;;
        --by) COMPREPLY=($(compgen -W 'sessions family' -- "$current")); return ;;
        --format) COMPREPLY=($(compgen -W 'text json dot mermaid' -- "$current")); return ;;
        --source) COMPREPLY=($(compgen -W 'connector pidfd scan' -- "$current")); return ;;
        --skip | --fail) COMPREPLY=($(compgen -W "$_daemonscope_calls" -- "$current")); return ;;
        --wait | --for | --settle | --scan) return ;;
    esac
    case $command in
        list) options='--json --proc --wait' ;;
        tree) options='--by --format --kernel --proc --wait' ;;
        explain) options='--json --proc --wait' ;;
        watch) options='--json --for --source --scan --proc --wait' ;;
        leftovers) options='--report --json --wait --kill --' ;;
        trace) options='--json --skip --fail --settle --for --input --output --contained --leave-running --' ;;
        lab) options='--auto' ;;
        '') options='--version --proc --wait' ;;
    esac
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options --color --help" -- "$current"))
        return
    fi
    case $command in
        '') COMPREPLY=($(compgen -W 'list tree explain watch leftovers trace lab' -- "$current")) ;;
        tree | explain) COMPREPLY=($(compgen -W "$(_daemonscope_pids)" -- "$current")) ;;
        lab) COMPREPLY=($(compgen -W "$_daemonscope_lessons $_daemonscope_experiments" -- "$current")) ;;
    esac
}
complete -F _daemonscope daemonscope
