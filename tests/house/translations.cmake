# SPDX-License-Identifier: GPL-2.0-or-later
# Fails when a sentence of the sources is missing in a translation, or is not translated.
# lupdate passes over a call whose number it cannot read, without a word.
file( GLOB_RECURSE FILES ${SOURCES}/plugin/*.cpp )
foreach( FILE ${FILES} )
  file( READ ${FILE} TEXT )
  string( REGEX MATCHALL "translate\\([^;]*nullptr,[ \n]+[A-Za-z_.*]*[<[]" UNREAD "${TEXT}" )
  if( UNREAD )
    message( FATAL_ERROR "lupdate does not read a number that is more than a name; give it one in ${FILE}." )
  endif()
endforeach()

foreach( LANGUAGE th en )
  set( COPY ${SCRATCH}/eplan_${LANGUAGE}.ts )
  file( COPY ${SOURCES}/i18n/eplan_${LANGUAGE}.ts DESTINATION ${SCRATCH} )
  set( PLURAL )
  if( LANGUAGE STREQUAL en )
    set( PLURAL -pluralonly )
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${PLURAL} ${SOURCES}/plugin ${SOURCES}/forms -ts ${COPY}
    RESULT_VARIABLE FAILED ERROR_VARIABLE COMPLAINTS )
  # It complains, and skips sentences, where it misreads C++: digit separators are beyond it.
  if( FAILED OR COMPLAINTS )
    message( FATAL_ERROR "lupdate could not read the sources: ${COMPLAINTS}" )
  endif()
  file( READ ${COPY} TEXT )
  string( REGEX MATCHALL "type=\"unfinished\"" UNFINISHED "${TEXT}" )
  list( LENGTH UNFINISHED COUNT )
  if( COUNT GREATER 0 )
    message( FATAL_ERROR "${COUNT} sentences lack a translation in i18n/eplan_${LANGUAGE}.ts. Run ./eplan translate and translate what is unfinished." )
  endif()
endforeach()
