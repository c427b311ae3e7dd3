# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# ds_unity(TARGET [APART FILES…]): with DAEMONSCOPE_UNITY the files of a folder are compiled as one, which reads Qt's
# headers once. Those that stand apart use a name that another file of their folder has too, in its anonymous namespace
# or for a local, or give a class declared in a header members whose types are theirs alone (-Wsubobject-linkage).
# Without the option, and in every other preset, each file is compiled by itself.
option(DAEMONSCOPE_UNITY "Compile the files of a folder as one: quicker from scratch, slower after a change" OFF)
function(ds_unity target)
    if(NOT DAEMONSCOPE_UNITY)
        return()
    endif()
    cmake_parse_arguments(arg "" "" "APART" ${ARGN})
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source ${sources})
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE name)
        if(NOT name IN_LIST arg_APART)
            cmake_path(GET name PARENT_PATH folder)
            string(MAKE_C_IDENTIFIER "folder_${folder}" group)
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
