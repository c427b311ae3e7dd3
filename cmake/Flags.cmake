# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target carries warnings, hardening and sanitizers; every target of ours links it.
add_library(ds_flags INTERFACE)
target_include_directories(ds_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(ds_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -fstack-protector-strong
    # GCC 12 at -O3 takes string concatenation for overlapping copies (GCC bug 105651), and the filling of vectors for
    # overflows (105329).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
if(DAEMONSCOPE_WERROR)
    target_compile_options(ds_flags INTERFACE -Werror)
endif()
if(DAEMONSCOPE_SANITIZE)
    # The vptr check opens a pipe to look at memory: without a descriptor left it calls good objects bad.
    target_compile_options(ds_flags INTERFACE -fsanitize=${DAEMONSCOPE_SANITIZE} -fno-sanitize=vptr
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(ds_flags INTERFACE -fsanitize=${DAEMONSCOPE_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_definitions(ds_flags INTERFACE _FORTIFY_SOURCE=2)
endif()

# The same for targets that use Qt: no implicit text casts, no keywords, no deprecated calls.
add_library(ds_qt_flags INTERFACE)
target_link_libraries(ds_qt_flags INTERFACE ds_flags)
target_compile_definitions(ds_qt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_QLIST_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
