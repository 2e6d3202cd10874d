// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/motion.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPixmapCache>
#include <QStyleFactory>

namespace outcrop::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kColorScheme = QStringLiteral("color-scheme");
const QString kReducedMotion = QStringLiteral("reduced-motion");
const QString kAnimations = QStringLiteral("enable-animations");

/// The portal wraps values in one or two variants, by version.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

Theme::Theme(QApplication& app) : Theme(app, QDBusConnection::sessionBus()) {}

Theme::Theme(QApplication& app, const QDBusConnection& bus)
    : QObject(&app), m_app(app), m_platformScheme(schemeOf(QApplication::palette())) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(bodyFont());
    apply(systemScheme());
    listenToPortal(bus);
}

void Theme::setChoice(SchemeChoice choice) {
    m_choice = choice;
    switch (choice) {
    case SchemeChoice::System:
        apply(systemScheme());
        break;
    case SchemeChoice::Light:
        apply(Scheme::Light);
        break;
    case SchemeChoice::Dark:
        apply(Scheme::Dark);
        break;
    }
}

Scheme Theme::systemScheme() const {
    if (m_portalScheme == 1)
        return Scheme::Dark;
    if (m_portalScheme == 2)
        return Scheme::Light;
    return m_platformScheme;
}

/// Asked without waiting: the answer, if any, arrives as a change.
void Theme::listenToPortal(QDBusConnection bus) {
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    askPortal(bus, kAppearance, kColorScheme);
    askPortal(bus, kAppearance, kReducedMotion);
    askPortal(bus, kGnome, kAnimations);
}

void Theme::askPortal(const QDBusConnection& bus, const QString& group, const QString& key) {
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask.setArguments({group, key});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key](QDBusPendingCallWatcher* call) {
                const QDBusPendingReply<QDBusVariant> reply = *call;
                call->deleteLater();
                if (!reply.isError())
                    onPortalSetting(group, key, reply.value());
            });
}

void Theme::onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    const QVariant is = unwrapped(value.variant());
    if (group == kAppearance && key == kColorScheme) {
        m_portalScheme = is.toInt();
        if (m_choice == SchemeChoice::System)
            apply(systemScheme());
    } else if (group == kAppearance && key == kReducedMotion) {
        m_lessMotion = is.toInt() == 1;
    } else if (group == kGnome && key == kAnimations) {
        m_noAnimations = !is.toBool();
    }
    setMotionReduced(m_lessMotion || m_noAnimations);
}

void Theme::apply(Scheme scheme) {
    const bool another = scheme != m_scheme || m_app.styleSheet().isEmpty();
    m_scheme = scheme;
    if (!another)
        return;
    const Tokens& t = tokensFor(scheme);
    QApplication::setPalette(paletteFor(t));
    m_app.setStyleSheet(styleSheetFor(t));
    QPixmapCache::clear();
    emit schemeChanged();
}

} // namespace outcrop::ui
