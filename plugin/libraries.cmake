# SPDX-License-Identifier: GPL-2.0-or-later
# The libraries we stand on, each as an imported target.

find_package( Qt5 5.15 REQUIRED COMPONENTS Core Gui Widgets Network Xml Svg Sql PrintSupport Concurrent Test LinguistTools )
find_package( Qca-qt5 CONFIG REQUIRED )
find_package( SQLite3 REQUIRED )
find_package( OpenSSL REQUIRED )
find_package( ZLIB REQUIRED )
find_package( EXPAT REQUIRED )
find_package( Threads REQUIRED )
find_package( simdjson REQUIRED )
find_package( PkgConfig REQUIRED )
pkg_check_modules( sodium REQUIRED IMPORTED_TARGET libsodium )
pkg_check_modules( deflate REQUIRED IMPORTED_TARGET libdeflate )
pkg_check_modules( proj REQUIRED IMPORTED_TARGET proj )
find_path( HTTPLIB_INCLUDE_DIR httplib.h REQUIRED )
find_library( HTTPLIB_LIBRARY cpp-httplib REQUIRED )

# QGIS ships a find module but no targets; its headers reach for QCA, qtkeychain and GDAL without saying so.
list( APPEND CMAKE_MODULE_PATH /usr/share/qgis )
find_package( QGIS REQUIRED )
find_path( OGR_INCLUDE_DIR ogr_api.h PATH_SUFFIXES gdal REQUIRED )
find_path( KEYCHAIN_INCLUDE_DIR keychain.h PATH_SUFFIXES qt5keychain qt6keychain REQUIRED )
find_library( GDAL_LIBRARY gdal REQUIRED )

add_library( GDAL::GDAL INTERFACE IMPORTED )
target_include_directories( GDAL::GDAL SYSTEM INTERFACE ${OGR_INCLUDE_DIR} )
target_link_libraries( GDAL::GDAL INTERFACE ${GDAL_LIBRARY} )

add_library( QGIS::core INTERFACE IMPORTED )
target_include_directories( QGIS::core SYSTEM INTERFACE ${QGIS_INCLUDE_DIR} ${KEYCHAIN_INCLUDE_DIR} )
target_link_libraries( QGIS::core INTERFACE ${QGIS_CORE_LIBRARY} GDAL::GDAL qca-qt5 Qt5::Core Qt5::Gui Qt5::Widgets Qt5::Network Qt5::Xml Qt5::Svg Qt5::Sql Qt5::Concurrent Qt5::PrintSupport )

add_library( QGIS::gui INTERFACE IMPORTED )
target_link_libraries( QGIS::gui INTERFACE ${QGIS_GUI_LIBRARY} QGIS::core )

add_library( httplib::httplib INTERFACE IMPORTED )
target_include_directories( httplib::httplib SYSTEM INTERFACE ${HTTPLIB_INCLUDE_DIR} )
target_compile_definitions( httplib::httplib INTERFACE CPPHTTPLIB_OPENSSL_SUPPORT CPPHTTPLIB_ZLIB_SUPPORT )
target_link_libraries( httplib::httplib INTERFACE ${HTTPLIB_LIBRARY} OpenSSL::SSL OpenSSL::Crypto ZLIB::ZLIB Threads::Threads )
