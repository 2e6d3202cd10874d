// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;
class QDBusConnection;
class QDBusVariant;

namespace outcrop::ui {

enum class SchemeChoice { System, Light, Dark };

/// Style, palette, fonts and stylesheet of the program, and their live switch; also whether the desktop wants
/// less motion. One is built in main and lives as long as the application. Widgets do not need it: they read
/// their palette (tokens()) and get QEvent::PaletteChange.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& app); ///< follows the portal on the session bus
    Theme(QApplication& app, const QDBusConnection& bus);

    SchemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    /// Applies at once. System follows the desktop portal's color-scheme and its changes where there is a
    /// portal, else the lightness of the palette the platform gave us.
    void setChoice(SchemeChoice choice);

signals:
    void schemeChanged();

private slots:
    void onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    Scheme systemScheme() const;
    void listenToPortal(QDBusConnection bus);
    void askPortal(const QDBusConnection& bus, const QString& group, const QString& key);
    void apply(Scheme scheme);

    QApplication& m_app;
    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    Scheme m_platformScheme = Scheme::Light;
    int m_portalScheme = -1;     ///< -1 no portal, 0 no preference, 1 dark, 2 light
    bool m_lessMotion = false;   ///< org.freedesktop.appearance
    bool m_noAnimations = false; ///< org.gnome.desktop.interface, where the former is not known yet
};

} // namespace outcrop::ui
