// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// The only place that asks which QGIS or Qt it is compiled against. Supported: QGIS 3.22 to 3.40, Qt 5.15 and 6.

#include <qgis.h>
#include <qgswkbtypes.h>

#include <QMetaType>
#include <QVariant>

namespace eplan::compat
{
#if _QGIS_VERSION_INT >= 33000
  using WkbType = Qgis::WkbType;
  inline constexpr WkbType AnyGeometry = Qgis::WkbType::Unknown;
  inline constexpr WkbType NoGeometry = Qgis::WkbType::NoGeometry;
  inline constexpr WkbType PointType = Qgis::WkbType::Point;
  using GeometryType = Qgis::GeometryType;
  inline constexpr GeometryType PointGeometry = Qgis::GeometryType::Point;
  inline constexpr GeometryType LineGeometry = Qgis::GeometryType::Line;
#else
  using WkbType = QgsWkbTypes::Type;
  inline constexpr WkbType AnyGeometry = QgsWkbTypes::Unknown;
  inline constexpr WkbType NoGeometry = QgsWkbTypes::NoGeometry;
  inline constexpr WkbType PointType = QgsWkbTypes::Point;
  using GeometryType = QgsWkbTypes::GeometryType;
  inline constexpr GeometryType PointGeometry = QgsWkbTypes::PointGeometry;
  inline constexpr GeometryType LineGeometry = QgsWkbTypes::LineGeometry;
#endif

  // Templates, so that only those who name the class need its header.
#if _QGIS_VERSION_INT >= 32600
  template <typename PalLayerSettings>
  inline constexpr auto LabelAlongLine = Qgis::LabelPlacement::Line;
#else
  template <typename PalLayerSettings>
  inline constexpr auto LabelAlongLine = PalLayerSettings::Line;
#endif

#if _QGIS_VERSION_INT >= 33200
  template <typename EditFormConfig>
  inline constexpr auto NoForm = Qgis::AttributeFormSuppression::On;
#else
  template <typename EditFormConfig>
  inline constexpr auto NoForm = EditFormConfig::SuppressOn;
#endif

#if _QGIS_VERSION_INT >= 33600
  template <typename Processing>
  inline constexpr auto TableSource = Qgis::ProcessingSourceType::Vector;
  template <typename Processing>
  inline constexpr auto VectorLayers = Qgis::ProcessingSourceType::VectorAnyGeometry;
  template <typename Processing>
  inline constexpr auto PointSource = Qgis::ProcessingSourceType::VectorPoint;
#else
  template <typename Processing>
  inline constexpr auto TableSource = Processing::TypeVector;
  template <typename Processing>
  inline constexpr auto VectorLayers = Processing::TypeVectorAnyGeometry;
  template <typename Processing>
  inline constexpr auto PointSource = Processing::TypeVectorPoint;
#endif

#if _QGIS_VERSION_INT >= 33800
  inline constexpr auto TextType = QMetaType::QString;
  inline constexpr auto IntegerType = QMetaType::Int;
  inline constexpr auto RealType = QMetaType::Double;
#else
  inline constexpr auto TextType = QVariant::String;
  inline constexpr auto IntegerType = QVariant::Int;
  inline constexpr auto RealType = QVariant::Double;
#endif
} // namespace eplan::compat
