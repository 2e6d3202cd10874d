# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
#
# Two helpers that keep the target graph honest: every room is a static library that links exactly what it names.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)

# g++ 12 sees bounds that cannot be once it has inlined the standard library (GCC bugs 105329, 105651 and their kin);
# what these warnings would find, the sanitizers find.
set(_gnu_noise -Wno-missing-field-initializers -Wno-stringop-overread -Wno-stringop-overflow -Wno-restrict -Wno-array-bounds
    -Wno-maybe-uninitialized)
add_library(outcrop-warnings INTERFACE)
target_compile_options(outcrop-warnings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wshadow
    "$<$<CXX_COMPILER_ID:GNU>:${_gnu_noise}>" $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>
    $<$<BOOL:${OUTCROP_WERROR}>:-Werror>)
if(OUTCROP_SANITIZE)
    string(REPLACE ";" "," _san "${OUTCROP_SANITIZE}")
    add_compile_options(-fsanitize=${_san} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${_san})
    if("undefined" IN_LIST OUTCROP_SANITIZE)
        # A third of the compile time and half of the code went into looking at each pointer for null, which the address
        # sanitizer sees as it is followed, and for its alignment, which counts where mapped bytes are read as structs.
        add_compile_options(-fno-sanitize=null,alignment)
        set(OUTCROP_SANITIZE_ALIGNMENT -fsanitize=alignment)
    endif()
    # The sanitizers' tables are full of addresses: to relocate them was half of the time that a program took to start.
    string(APPEND CMAKE_EXE_LINKER_FLAGS " -no-pie")
endif()

# outcrop_precompile(NAME HEADERS <a> … [LINKS lib …] [DEFINES …] [INCLUDES dir …]): headers that are parsed once for
# all who use them.
function(outcrop_precompile name)
    cmake_parse_arguments(PCH "" "" "HEADERS;LINKS;DEFINES;INCLUDES" ${ARGN})
    if(OUTCROP_PCH)
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
        add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        target_link_libraries(${name} PRIVATE outcrop-warnings ${PCH_LINKS})
        target_compile_definitions(${name} PRIVATE ${PCH_DEFINES})
        target_include_directories(${name} SYSTEM PRIVATE ${PCH_INCLUDES})
        target_precompile_headers(${name} PRIVATE ${PCH_HEADERS})
    endif()
endfunction()

# outcrop_use_precompiled(TARGET NAME): the target must have the flags and definitions of NAME.
function(outcrop_use_precompiled target name)
    if(OUTCROP_PCH)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

set(OUTCROP_UI_DEFINES QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
set(OUTCROP_STD_HEADERS <algorithm> <array> <cstdint> <filesystem> <fstream> <functional> <map> <memory> <optional> <set>
    <span> <sstream> <string> <string_view> <thread> <vector>)
outcrop_precompile(core-precompiled HEADERS ${OUTCROP_STD_HEADERS} <nlohmann/json.hpp> LINKS nlohmann_json::nlohmann_json)

# outcrop_linked_in(VARIABLE libNAME.a TARGET): the archive where it is there (Debian's -dev packages have it), else the
# target. For programs that are started for each command: most of such a start is the loading of libraries.
function(outcrop_linked_in variable archive target)
    find_library(OUTCROP_${archive} ${archive})
    mark_as_advanced(OUTCROP_${archive})
    if(OUTCROP_${archive} AND NOT OUTCROP_SANITIZE)
        set(${variable} ${OUTCROP_${archive}} PARENT_SCOPE)
    else()
        set(${variable} ${target} PARENT_SCOPE)
    endif()
endfunction()

# outcrop_room(NAME SOURCES a.cpp … [LINKS lib …] [PRIVATE_LINKS lib …] [PRECOMPILED name])
function(outcrop_room name)
    cmake_parse_arguments(ROOM "" "PRECOMPILED" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT ROOM_SOURCES)
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR})
        target_link_libraries(${name} INTERFACE ${ROOM_LINKS})
        return()
    endif()
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE outcrop-warnings ${ROOM_PRIVATE_LINKS})
    if(NOT ROOM_PRECOMPILED)
        set(ROOM_PRECOMPILED core-precompiled)
    endif()
    outcrop_use_precompiled(${name} ${ROOM_PRECOMPILED})
endfunction()
