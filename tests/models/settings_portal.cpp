// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/models/settings_portal.h"

#include "tests/support/patience.h"

#include <QDBusMessage>
#include <QStandardPaths>

namespace outcrop::test {

namespace {

const QString kPrograms = QStringLiteral("outcrop-test-program");
const QString kConnection = QStringLiteral("outcrop-test-portal");

} // namespace

SettingsPortal::SettingsPortal() {
    qRegisterMetaType<QDBusVariant>(); // else the signal is not relayed
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty()) {
        m_whyNot = QStringLiteral("there is no dbus-daemon");
        return;
    }
    m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                             QStringLiteral("--nosyslog"), QStringLiteral("--print-address")});
    if (!m_daemon.waitForReadyRead(kPatience)) {
        m_whyNot = QStringLiteral("no session bus came up");
        return;
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, kConnection);
    if (!bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")) ||
        !bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                            QDBusConnection::ExportScriptableContents))
        m_whyNot = QStringLiteral("the bus takes no portal");
}

SettingsPortal::~SettingsPortal() {
    QDBusConnection::disconnectFromBus(kConnection);
    QDBusConnection::disconnectFromBus(kPrograms);
    m_daemon.terminate();
    m_daemon.waitForFinished(kPatience);
}

QDBusConnection SettingsPortal::programsBus() const {
    return QDBusConnection::connectToBus(m_address, kPrograms);
}

void SettingsPortal::set(const QString& group, const QString& key, const QVariant& value) {
    m_values[{group, key}] = value;
    emit SettingChanged(group, key, QDBusVariant(value));
}

/// The older of its methods wraps values twice.
QDBusVariant SettingsPortal::Read(const QString& group, const QString& key) {
    const QVariant value = m_values.value({group, key});
    if (!value.isValid())
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), group + u' ' + key);
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
}

} // namespace outcrop::test
