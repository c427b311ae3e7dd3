# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What ./run and ./check share: install what is missing, build a preset. Sourced, never started.
# The caller sets pipefail, `me` (its name in messages), `root` (the checkout), `go_ahead` (not empty: ask nothing).
# Everything said goes to stderr: the standard output belongs to the program, which may be in a pipe.

say() { printf '%s: %s\n' "$me" "$*" >&2; }
fail() { say "$@"; exit 1; }

# show_progress LOG: appends what it is given to LOG; on a terminal one line shows meanwhile what is going on.
show_progress() {
    local line
    if [ ! -t 2 ]; then
        cat >>"$1"
        return
    fi
    while IFS= read -r line; do
        printf '%s\n' "$line" >&3
        printf '\r%-70.70s' "$line" >&2
    done 3>>"$1"
    printf '\r%70s\r' '' >&2
}

# wanted SECTION…: the packages of these sections of the list.
wanted() {
    local line section=
    while read -r line || [ -n "$line" ]; do
        case $line in
            '' | '#'*) ;;
            '['*']') section=${line:1:-1} ;;
            *) case " $* " in *" $section "*) printf '%s\n' "$line" ;; esac ;;
        esac
    done <"$root/tools/packages.list"
}

# missing SECTION…: those of them that are not installed.
missing() {
    local names have name
    mapfile -t names < <(wanted "$@")
    have=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null)
    for name in "${names[@]}"; do
        case $'\n'$have$'\n' in *$'\ninstalled '"$name"$'\n'*) ;; *) printf '%s\n' "$name" ;; esac
    done
}

# install_missing SECTION…: returns when all is there; without a right to install or a yes it says what to do and ends.
install_missing() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "no apt here, so nothing is installed; tools/packages.list names what is needed"
        return
    fi
    local packages as_root=() log answer
    mapfile -t packages < <(missing "$@")
    [ "${#packages[@]}" -gt 0 ] || return 0
    local by_hand="apt-get install --no-install-recommends ${packages[*]}"

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "packages are missing and there is no sudo; as root: $by_hand"
        as_root=(sudo)
    fi
    if [ -z "$go_ahead" ]; then
        if [ ! -t 0 ] || [ ! -t 2 ]; then fail "packages are missing; use --yes, or as root: $by_hand"; fi
        say "these packages are missing: ${packages[*]}"
        printf 'Install them with apt now? [Y/n] ' >&2
        read -r answer || answer=n
        case $answer in '' | [Yy]*) ;; *) fail "nothing installed; as root: $by_hand" ;; esac
    fi
    if [ "${#as_root[@]}" -gt 0 ] && ! sudo -n true 2>/dev/null && ! { [ -t 0 ] && sudo true; }; then
        fail "packages are missing and sudo does not let you install them; as root: $by_hand"
    fi
    say "installing with apt: ${packages[*]}"

    # A machine that has just started may hold apt's lock for its own updates, so wait for it.
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    log=$(mktemp) || fail "cannot write to ${TMPDIR:-/tmp}"
    # Old lists may still do, so only the installation decides.
    "${apt[@]}" update </dev/null 2>&1 | show_progress "$log"
    if ! "${apt[@]}" install --no-install-recommends "${packages[@]}" </dev/null 2>&1 | show_progress "$log"; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        fail "apt did not install them; as root: $by_hand"
    fi
    rm -f "$log"
}

# lock_folder FOLDER: one build at a time; held until unlock_folder or the end.
lock_folder() {
    { mkdir -p "$1" && exec {lock}>"$1/.lock"; } 2>/dev/null || fail "cannot write to $1"
    flock -n "$lock" && return
    say "waiting for another build in $1"
    flock "$lock"
}
unlock_folder() { exec {lock}>&-; }

# from_first_error LOG: what matters of a failed build; all of it where nothing is marked.
from_first_error() {
    local marks='^FAILED|^ninja: |^CMake Error'
    grep -qE "$marks" "$1" || marks='^'
    sed -nE "/$marks/,\$p" "$1" | grep -v '^\[[0-9]*/[0-9]*\] ' >&2
}

# build PRESET FOLDER [CMAKE OPTIONS…] -- [TARGETS…]: quiet unless it fails, then says why and ends.
build() {
    local preset=$1 folder=$2 options=() targets=() cache=$2/CMakeCache.txt log=$2/build.log start=$SECONDS
    shift 2
    while [ "$1" != -- ]; do options+=("$1"); shift; done
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    # A checkout that was moved or copied: CMake refuses the old cache.
    if [ -f "$cache" ] && { ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache" ||
                            ! grep -qxF "CMAKE_CACHEFILE_DIR:INTERNAL=$folder" "$cache"; }; then
        options+=(--fresh)
    fi
    : >"$log" || fail "cannot write to $folder"
    make_targets() { NINJA_STATUS='[%f/%t] ' cmake --build "$folder" "${targets[@]}" </dev/null 2>&1 | show_progress "$log"; }
    say "building in ${folder#"$root"/}"
    if ! (cd "$root" && cmake --preset "$preset" -B "$folder" "${options[@]}") >>"$log" 2>&1 </dev/null; then
        from_first_error "$log"
        fail "cannot configure; all of it is in $log"
    fi
    local made=0
    make_targets || made=$?
    # A name that stands in two files of a folder is no fault: then each file is compiled by itself, which takes longer.
    if [ "$made" -ne 0 ] && grep -qxF 'DAEMONSCOPE_UNITY:BOOL=ON' "$cache"; then
        say "the files of a folder do not compile as one; ${folder#"$root"/}/together.log says why; now each by itself"
        mv "$log" "$folder/together.log"
        (cd "$root" && cmake --preset "$preset" -B "$folder" -DDAEMONSCOPE_UNITY=OFF) >>"$log" 2>&1 </dev/null
        made=0
        make_targets || made=$?
    fi
    if [ "$made" -ne 0 ]; then
        from_first_error "$log"
        fail "the build failed; all of it is in $log"
    fi
    say "built in $((SECONDS - start)) s"
}
