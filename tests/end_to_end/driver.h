// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QtTest>

class QgisInterface;
class QgsPointXY;
class QgsVectorLayer;

/**
 * A person's hands and eyes in the real QGIS: clicks and keys, and what the screen shows.
 *
 * Knows the panel's widgets by their names and nothing of its code. A piece of work is a class below it whose slots are its steps, each a
 * test that leaves a picture.
 */
class Driver : public QObject
{
    Q_OBJECT

  public:
    explicit Driver( QgisInterface *qgis );

    static constexpr int PATIENCE_MS = 30000;

  protected:
    /// What the tour says in the environment.
    static QString told( const char *name );
    QgisInterface *qgis() const { return mQgis; }
    QString pictures() const { return mPictures; }

    /// What every piece of work begins and ends with.
    void settleDown();
    void leave();

    template <typename T>
    T *find( const char *name ) const;
    void click( const char *button );
    void type( const char *edit, const QString &text );
    /// Into the box for coordinates, in place of what is there.
    void paste( const QString &text );
    /// A key in the box for coordinates.
    void press( Qt::Key key );
    bool sees( const char *widget ) const;
    /// The text of a label.
    QString text( const char *label ) const;
    /// The number on a filter chip; -1 where there is no such chip.
    int count( const char *chip ) const;
    void picture( const char *name );

    void signIn();
    void load();
    /// And, where there is something to be looked at first, lets it go all the same.
    void send();
    /// Nobody listens at the service's address any more, and again.
    void cutTheLine();
    void mendTheLine();
    void looksAtAVillage();
    /// Filters the list to what is not placed of one kind and selects the first.
    void showUnplaced( const char *kindButton );

    /// A pixel of the map canvas, from fractions of its width and height.
    QPoint onCanvas( double right, double down ) const;
    void clickOnCanvas( QPoint at, Qt::MouseButton button = Qt::LeftButton );
    QgsPointXY wgs84At( QPoint at ) const;
    QPoint pixelOf( const QString &wgs84 ) const;
    QgsVectorLayer *layerWithTable( const char *table ) const;

  private:
    QgisInterface *mQgis;
    QString mPictures;
    int mPicturesTaken = 0;
};

#include <QMainWindow>

#include <qgisinterface.h>

template <typename T>
T *Driver::find( const char *name ) const
{
  // QGIS's own panels have widgets of the same names.
  const QString wanted = QString::fromLatin1( name );
  const QWidget *panel = mQgis->mainWindow()->findChild<QWidget *>( QStringLiteral( "eplanDock" ) );
  T *ours = panel ? panel->findChild<T *>( wanted ) : nullptr;
  return ours ? ours : mQgis->mainWindow()->findChild<T *>( wanted );
}
