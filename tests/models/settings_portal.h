// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace outcrop::test {

/// org.freedesktop.portal.Settings as a desktop answers it, on a session bus of this
/// process's own.
class SettingsPortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    SettingsPortal();
    ~SettingsPortal() override;

    /// What is missing on this machine, or empty.
    const QString& whyNot() const { return m_whyNot; }
    /// The bus as a program of that desktop reaches it.
    QDBusConnection programsBus() const;
    /// As the user does in the desktop's settings: kept, and told to who listens.
    void set(const QString& group, const QString& key, const QVariant& value);

public slots: // what the bus offers
    Q_SCRIPTABLE QDBusVariant Read(const QString& group, const QString& key);

signals:
    Q_SCRIPTABLE void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QProcess m_daemon;
    QString m_whyNot;
    QString m_address;
    QMap<QStringList, QVariant> m_values;
};

} // namespace outcrop::test
