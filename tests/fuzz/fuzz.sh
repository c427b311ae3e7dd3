#!/bin/sh
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh SOURCE BUILD build                  builds the fuzzer with clang (preset fuzz) in BUILD
# fuzz.sh SOURCE BUILD TARGET [RUNS]  lets libFuzzer loose on a target, from its kept corpus; what it finds
#                                             interesting stays in BUILD/corpus/TARGET, what breaks it in BUILD
# fuzz.sh SOURCE BUILD all [RUNS]     the same for each target, one after the other, and a row of a table for each
# 77: there is no clang with libFuzzer here (Debian: clang and the libclang-rt-dev it recommends).
set -u
source=$1 build=$2 what=$3

if [ "$what" = build ]; then
    probe=$(mktemp)
    if ! printf 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }\n' |
        clang++ -fsanitize=fuzzer,address -x c++ - -o "$probe" 2>/dev/null; then
        rm -f "$probe"
        echo "no clang++ with libFuzzer here: apt-get install clang"
        exit 77
    fi
    rm -f "$probe"
    cd "$source" && cmake --preset fuzz -B "$build" >"$build.log" 2>&1 &&
        cmake --build "$build" -j2 --target daemonscope-fuzz >>"$build.log" 2>&1 && exit 0
    tail -n 40 "$build.log"
    exit 1
fi

program=$build/bin/daemonscope-fuzz
[ -x "$program" ] || { echo "the fuzzer was not built"; exit 77; }

if [ "$what" = all ]; then
    echo "| target | executions | seconds | a second | findings |"
    echo "|---|---|---|---|---|"
    worst=0
    for folder in "$source"/tests/fuzz/corpus/*/; do
        name=$(basename "$folder")
        begun=$(date +%s)
        finding=none
        "$0" "$source" "$build" "$name" "${4:-10000000}" >"$build/log-$name" 2>&1 || { worst=1 finding="log-$name"; }
        done=$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/log-$name")
        speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$build/log-$name")
        echo "| $name | ${done:-?} | $(($(date +%s) - begun)) | ${speed:-?} | $finding |"
    done
    exit $worst
fi

# As long as what the parser meets: longer inputs cost time and find nothing that these do not.
case $what in
    filter | event) longest=64 ;;
    connector | peers | tree) longest=128 ;;
    cmdline) longest=96 ;;
    cgroup | wire | messages | environ | descriptor | surroundings) longest=256 ;;
    orders | stat | settings | signals | sockets | mountinfo) longest=400 ;;
    memory) longest=1000 ;;
    *) longest=1500 ;;
esac
mkdir -p "$build/corpus/$what" && cd "$build" || exit 1
# Slow inputs are findings, too: no parser may take seconds for two kilobytes. Where memory came from is told to a depth
# that costs little, and what was given back is kept from use for a while only.
ASAN_OPTIONS=${ASAN_OPTIONS:-malloc_context_size=2:quarantine_size_mb=16} \
    DAEMONSCOPE_FUZZ=$what exec "$program" -runs="${4:-10000000}" -max_len=$longest -timeout=10 -rss_limit_mb=1024 \
    -reduce_inputs=0 -print_funcs=0 -print_final_stats=1 -artifact_prefix="$build/broken-$what-" "$build/corpus/$what" \
    "$source/tests/fuzz/corpus/$what"
