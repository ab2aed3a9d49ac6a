// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsapplication.h>

#include <QTemporaryDir>
#include <QtTest>

/// A main() for one QtTest class: QGIS is up, with a home folder and a profile that vanish afterwards.
#define EPLAN_TEST_MAIN( TestClass )                                         \
  int main( int argc, char *argv[] )                                        \
  {                                                                         \
    QTemporaryDir home;                                                     \
    qputenv( "HOME", home.path().toUtf8() );                                \
    qputenv( "QGIS_CUSTOM_CONFIG_PATH", home.path().toUtf8() );             \
    QgsApplication application( argc, argv, true, home.path() );            \
    QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );        \
    QgsApplication::initQgis();                                             \
    TestClass test;                                                         \
    const int failures = QTest::qExec( &test, argc, argv );                 \
    QgsApplication::exitQgis();                                             \
    return failures;                                                        \
  }
