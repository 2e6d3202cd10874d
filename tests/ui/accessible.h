// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QRect>
#include <QString>
#include <functional>

namespace outcrop::test {

/// One thing another program shows, as assistive tools see it (AT-SPI). A thing that has gone answers with
/// nothing. Roles are AT-SPI's words: "push button", "table cell".
class Accessible {
public:
    enum class State : int {
        Checked = 4,
        Enabled = 8,
        Focused = 12,
        Selected = 23,
        Showing = 25,
    };

    Accessible() = default;
    Accessible(const QDBusConnection& bus, QString service, QString path);

    bool isNull() const { return m_path.isEmpty(); }
    QString role() const;
    QString name() const;
    QString description() const;
    QString text() const;                     ///< of a field or a document
    int caret() const;                        ///< offset in text()
    double value() const;                     ///< of a slider
    QRect characterExtents(int offset) const; ///< of a text, on the screen
    QRect extents() const;                    ///< on the screen
    bool is(State state) const;
    QList<Accessible> children() const;

    using Test = std::function<bool(const Accessible&)>;
    /// The first one below that shows and fits, in the order in which they are seen. What lies in trees and
    /// tables may be thousands of cells: it is looked at only where `cells` says so.
    Accessible find(const Test& fits, bool cells = false) const;
    Accessible find(const QString& role, const QString& name) const;
    /// All that shows, one a line: for messages.
    QString dump(int depth = 0) const;

private:
    QVariant property(const char* name, const char* interface = "org.a11y.atspi.Accessible") const;
    QVariantList ask(const char* interface, const char* method, const QVariantList& arguments = {}) const;
    QDBusMessage question(const char* interface, const char* method, const QVariantList& arguments) const;
    QList<Accessible> shownChildren() const;

    QDBusConnection m_bus{QString()};
    QString m_service;
    QString m_path;
};

/// The registry's connection to everything shown in a session.
class AccessibilityBus {
public:
    explicit AccessibilityBus(const QString& address);
    ~AccessibilityBus();
    AccessibilityBus(const AccessibilityBus&) = delete;
    AccessibilityBus& operator=(const AccessibilityBus&) = delete;

    /// The programs that are shown.
    QList<Accessible> programs() const;

private:
    QString m_name;
    QDBusConnection m_bus;
};

} // namespace outcrop::test
