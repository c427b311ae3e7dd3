# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a desktop and a shell want to find beside the programs, and the Debian package that CPack makes of it all.
set(id ${DAEMONSCOPE_ID})
set(resources ${PROJECT_SOURCE_DIR}/resources)
install(FILES ${resources}/desktop/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/desktop/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${resources}/icons/daemonscope.svg RENAME ${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${resources}/completion/daemonscope.bash RENAME daemonscope
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
# Debian's zsh looks for packages' functions apart from those of the machine; CPack chooses its prefix only when it
# installs.
install(CODE "set(zsh_datadir \"${CMAKE_INSTALL_DATADIR}/zsh\")\nset(zsh_script \"${resources}/completion/_daemonscope\")")
install(CODE [[
    set(zsh_folder site-functions)
    if(CMAKE_INSTALL_PREFIX MATCHES "/usr/?$")
        set(zsh_folder vendor-completions)
    endif()
    file(INSTALL DESTINATION "${CMAKE_INSTALL_PREFIX}/${zsh_datadir}/${zsh_folder}" TYPE FILE FILES "${zsh_script}")
]])
install(FILES ${resources}/completion/daemonscope.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Debian wants pages and changes compressed, without a time in them.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_compressed source name destination)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${made} DEPENDS ${source} VERBATIM
        COMMAND sh -c "exec \"$0\" -9nc \"$1\" >\"$2\"" ${GZIP_PROGRAM} ${source} ${made})
    add_custom_target(compressed-${name} ALL DEPENDS ${made})
    install(FILES ${made} DESTINATION ${destination})
endfunction()
install_compressed(${resources}/man/daemonscope.1 daemonscope.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${PROJECT_SOURCE_DIR}/packaging/changelog changelog ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/cmake/PackageNeeds.cmake)
set(CPACK_PACKAGE_NAME daemonscope)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Daemonscope authors <daemonscope@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "process explorer by session, group and family")
set(CPACK_PACKAGE_DESCRIPTION
    "Daemonscope shows processes the way Unix job control sees them: session,
process group, then parent and child. It says which are daemons, orphans and
left-over jobs, with the evidence, shows births, deaths and adoptions as they
happen, and steps real programs through becoming a daemon in its lab.")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://daemonscope.github.io/")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-dejavu-core, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
