# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# skips.awk CTEST_OUTPUT LASTTEST_LOG: what did not run and why, one line each.
# CTest counts a test program as passed when functions in it were skipped, and shows no reason for any.

FNR == NR {
    if (/\*\*\*Skipped/) {
        sub(/^.*Test +#[0-9]+: /, "")
        whole[$1] = 1
    }
    next
}
/^[0-9]+\/[0-9]+ Test: / { test = $3 }
/^SKIP *:/ {
    reason = $0
    sub(/^SKIP *: */, "", reason)
    lines[++count] = "  " test ": " reason
    delete whole[test]
}
END {
    for (test in whole)
        lines[++count] = "  " test ": gave no reason"
    if (count == 0)
        exit
    printf "\nSkipped, with the reasons given (%d):\n", count
    for (i = 1; i <= count; ++i)
        print lines[i]
}
