# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by cpack before it begins. Without dpkg-shlibdeps it would only warn, and make a package that names no library.
foreach(need dpkg-shlibdeps file)
    find_program(found_${need} ${need} PATHS ENV PATH NO_DEFAULT_PATH NO_CACHE)
    if(NOT found_${need})
        message(FATAL_ERROR "A Debian package cannot be made without ${need}: install dpkg-dev and file.")
    endif()
endforeach()
