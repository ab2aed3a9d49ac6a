// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>
#include <QtTest>

class QgisInterface;
class QgsPointXY;
class QgsVectorLayer;

/// A day's work, step by step; each step is a test and leaves a picture.
class Driver : public QObject
{
    Q_OBJECT

  public:
    explicit Driver( QgisInterface *qgis );

  private slots:
    void initTestCase();
    void signsIn();
    void loadsTheYear();
    void placesARoad();
    void movesAVertexWithTheVertexToolOfQgis();
    void placesAWaterSource();
    void sendsBoth();
    void readsTheSameBack();
    void cleanupTestCase();

  private:
    template <typename T>
    T *find( const char *name ) const;
    void click( const char *button );
    void type( const char *edit, const QString &text );
    /// The number on a filter chip; -1 where there is no such chip.
    int count( const char *chip ) const;
    void picture( const char *name );

    /// A pixel of the map canvas, from fractions of its width and height.
    QPoint onCanvas( double right, double down ) const;
    void clickOnCanvas( QPoint at, Qt::MouseButton button = Qt::LeftButton );
    QgsPointXY wgs84At( QPoint at ) const;
    QgsPointXY secondVertexOfWaiting( QgsVectorLayer *layer ) const;
    QPoint pixelOf( const QString &wgs84 ) const;
    void note( const char *what, const QString &wkt );
    QgsVectorLayer *layerWithTable( const char *table ) const;
    void looksAtAVillage();
    /// Filters the list to what is not placed of one kind and selects the first.
    void showUnplaced( const char *kindButton );

    QgisInterface *mQgis;
    QString mPictures;
    int mPicturesTaken = 0;
    int mUnplaced = 0;
    /// The road's vertices, "longitude latitude".
    QStringList mLine;
};
