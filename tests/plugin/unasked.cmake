# SPDX-License-Identifier: GPL-2.0-or-later
cmake_minimum_required( VERSION 3.22 )
# Writes into OUTPUT an override for each pure virtual function of HEADER but those among GIVEN: nobody asks for them, and whoever does
# is told its name. QgisInterface has some 260 of them, not the same in every release.
file( READ ${HEADER} TEXT )
string( REGEX REPLACE "/\\*([^*]|\\*+[^*/])*\\*+/" "" TEXT "${TEXT}" )
string( REGEX REPLACE "//[^\n]*" "" TEXT "${TEXT}" )
string( REGEX MATCHALL "virtual [^;{}]*\\)( const)? *= *0" FUNCTIONS "${TEXT}" )
set( OVERRIDES "" )
foreach( FUNCTION ${FUNCTIONS} )
  string( REGEX MATCH "([A-Za-z0-9_]+)\\(" NAME "${FUNCTION}" )
  set( NAME ${CMAKE_MATCH_1} )
  if( NOT NAME IN_LIST GIVEN )
    string( REGEX REPLACE "^virtual " "" FUNCTION "${FUNCTION}" )
    string( REGEX REPLACE " *= *0$" "" FUNCTION "${FUNCTION}" )
    string( APPEND OVERRIDES "${FUNCTION} override { unasked( \"${NAME}\" ); }\n" )
  endif()
endforeach()
file( CONFIGURE OUTPUT ${OUTPUT} CONTENT "${OVERRIDES}" @ONLY )
