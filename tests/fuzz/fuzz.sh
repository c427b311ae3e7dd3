#!/bin/sh
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh SOURCE BUILD build                  builds the fuzzer with clang (preset fuzz) in BUILD
# fuzz.sh SOURCE BUILD TARGET [RUNS]  lets libFuzzer loose on a target, from its kept corpus; what it finds
#                                             interesting stays in BUILD/corpus/TARGET, what breaks it in BUILD
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
mkdir -p "$build/corpus/$what" && cd "$build" || exit 1
# Slow inputs are findings, too: no parser may take seconds for two kilobytes.
DAEMONSCOPE_FUZZ=$what exec "$program" -runs="${4:-10000000}" -max_len=2048 -timeout=10 -rss_limit_mb=1024 \
    -print_final_stats=1 -artifact_prefix="$build/broken-$what-" "$build/corpus/$what" "$source/tests/fuzz/corpus/$what"
