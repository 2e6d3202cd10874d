// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
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
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

/// The portal wraps values in one or two variants, by version.
int unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toInt();
}

} // namespace

Theme::Theme(QApplication& app)
    : QObject(&app), m_app(app), m_platformScheme(schemeOf(QApplication::palette())) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(bodyFont());
    apply(systemScheme());
    listenToPortal();
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
void Theme::listenToPortal() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask.setArguments({kGroup, kKey});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (!reply.isError())
            onPortalSetting(kGroup, kKey, reply.value());
    });
}

void Theme::onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != kGroup || key != kKey)
        return;
    m_portalScheme = unwrapped(value.variant());
    if (m_choice == SchemeChoice::System)
        apply(systemScheme());
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
