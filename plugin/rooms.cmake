# SPDX-License-Identifier: GPL-2.0-or-later

# eplan_room( NAME SOURCES file… [USES room…] [LIBRARIES target…] )
#
# A room is a folder under plugin/ and a static library. Other rooms include its headers as "room/header.h", and the folder that
# makes this spelling work comes only with the library: a room that is not among USES (or theirs) cannot be included, so the floor
# plan in the README is what compiles.
function( eplan_room NAME )
  cmake_parse_arguments( ROOM "" "" "SOURCES;USES;LIBRARIES" ${ARGN} )
  set( WALL ${CMAKE_BINARY_DIR}/rooms/${NAME} )
  file( MAKE_DIRECTORY ${WALL} )
  file( CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${WALL}/${NAME} SYMBOLIC )

  add_library( eplan_${NAME} STATIC ${ROOM_SOURCES} )
  add_library( eplan::${NAME} ALIAS eplan_${NAME} )
  target_include_directories( eplan_${NAME} PUBLIC ${WALL} )
  list( TRANSFORM ROOM_USES PREPEND eplan:: )
  target_link_libraries( eplan_${NAME} PUBLIC ${ROOM_USES} ${ROOM_LIBRARIES} )
  # For the test that the walls hold.
  file( GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/include_folders.txt CONTENT "$<JOIN:$<TARGET_PROPERTY:eplan_${NAME},INCLUDE_DIRECTORIES>,\n>" )
  set_target_properties( eplan_${NAME} PROPERTIES AUTOMOC ON AUTOUIC ON AUTOUIC_SEARCH_PATHS ${CMAKE_SOURCE_DIR}/forms )
endfunction()
