#!/bin/sh
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The stage, and all of model/sys that it may link, for 64-bit Arm: compiled and linked, not run.
# usage: cross_compile.sh CHECKOUT HEADERS…   ends with 77 when there is no cross compiler
set -eu
compiler=aarch64-linux-gnu-g++
command -v $compiler >/dev/null || { echo "skipped: $compiler is not installed (g++-aarch64-linux-gnu)"; exit 77; }
checkout=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Only these two of the host's headers: others of the same folder belong to this machine's processor.
mkdir "$folder/include"
for headers in "$@"; do
    ln -s "$headers" "$folder/include/"
done
cd "$checkout"
ls model/sys/*.cpp app/stage/*.cpp | xargs -P "$(nproc)" -I SOURCE sh -c '
    "$0" -std=c++20 -Wall -Wextra -Werror -I. -isystem "$1/include" -DDAEMONSCOPE_LIBEXEC=\"libexec/daemonscope\" \
        -c SOURCE -o "$1/$(echo SOURCE | tr / -).o" && echo SOURCE' $compiler "$folder"
$compiler "$folder"/*.o -pthread -o "$folder/daemonscope-stage"
machine=$(od -An -tu2 -j18 -N2 "$folder/daemonscope-stage" | tr -d ' ')
[ "$machine" = 183 ] || { echo "for machine $machine instead of 183, EM_AARCH64"; exit 1; }
echo "linked for aarch64"
