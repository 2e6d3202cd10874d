// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/accessible.h"

#include <QDBusArgument>
#include <QDBusPendingCall>
#include <QDBusVariant>

namespace outcrop::test {

namespace {

constexpr int kAnswerMs = 10000; ///< an end for what would hang
const char* const kAccessible = "org.a11y.atspi.Accessible";

bool hasState(const QVariantList& reply, Accessible::State state) {
    if (reply.isEmpty())
        return false;
    QList<uint> words;
    reply.front().value<QDBusArgument>() >> words;
    const int bit = int(state);
    return bit / 32 < words.size() && (words.at(bit / 32) >> (bit % 32) & 1U) != 0;
}

bool holdsCells(const QString& role) {
    return role == QLatin1String("tree") || role == QLatin1String("table") || role == QLatin1String("list");
}

bool isCell(const QString& role) {
    return role == QLatin1String("tree item") || role == QLatin1String("table cell") ||
           role == QLatin1String("list item");
}

} // namespace

Accessible::Accessible(const QDBusConnection& bus, QString service, QString path)
    : m_bus(bus), m_service(std::move(service)), m_path(std::move(path)) {}

QVariantList Accessible::ask(const char* interface, const char* method, const QVariantList& arguments) const {
    if (isNull())
        return {};
    const QDBusMessage reply = m_bus.call(question(interface, method, arguments), QDBus::Block, kAnswerMs);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

QDBusMessage Accessible::question(const char* interface, const char* method,
                                  const QVariantList& arguments) const {
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_path, QString::fromLatin1(interface),
                                                       QString::fromLatin1(method));
    call.setArguments(arguments);
    return call;
}

QVariant Accessible::property(const char* name, const char* interface) const {
    const QVariantList reply = ask("org.freedesktop.DBus.Properties", "Get",
                                   {QString::fromLatin1(interface), QString::fromLatin1(name)});
    return reply.isEmpty() ? QVariant() : reply.front().value<QDBusVariant>().variant();
}

QString Accessible::role() const {
    return ask(kAccessible, "GetRoleName").value(0).toString();
}
QString Accessible::name() const {
    return property("Name").toString();
}
QString Accessible::description() const {
    return property("Description").toString();
}

QString Accessible::text() const {
    return ask("org.a11y.atspi.Text", "GetText", {0, -1}).value(0).toString();
}

int Accessible::caret() const {
    return property("CaretOffset", "org.a11y.atspi.Text").toInt();
}

double Accessible::value() const {
    return property("CurrentValue", "org.a11y.atspi.Value").toDouble();
}

QRect Accessible::characterExtents(int offset) const {
    const QVariantList reply = ask("org.a11y.atspi.Text", "GetCharacterExtents", {offset, uint(0)});
    return reply.size() < 4 ? QRect()
                            : QRect(reply[0].toInt(), reply[1].toInt(), reply[2].toInt(), reply[3].toInt());
}

QRect Accessible::extents() const {
    const QVariantList reply = ask("org.a11y.atspi.Component", "GetExtents", {uint(0)});
    if (reply.isEmpty())
        return {};
    int x = 0, y = 0, width = 0, height = 0;
    const auto argument = reply.front().value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

bool Accessible::is(State state) const {
    return hasState(ask(kAccessible, "GetState"), state);
}

QList<Accessible> Accessible::children() const {
    QList<Accessible> children;
    const QVariantList reply = ask(kAccessible, "GetChildren");
    if (reply.isEmpty())
        return children;
    const auto array = reply.front().value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        QString service;
        QDBusObjectPath path;
        array.beginStructure();
        array >> service >> path;
        array.endStructure();
        children.append({m_bus, service, path.path()});
    }
    array.endArray();
    return children;
}

/// Asked all at once: one after the other, each waits for the program's event loop.
QList<Accessible> Accessible::shownChildren() const {
    const QList<Accessible> all = children();
    QList<QDBusPendingCall> answers;
    for (const Accessible& child : all)
        answers.append(m_bus.asyncCall(child.question(kAccessible, "GetState", {}), kAnswerMs));
    QList<Accessible> shown;
    for (qsizetype i = 0; i < all.size(); ++i) {
        answers[i].waitForFinished();
        if (!answers.at(i).isError() && hasState(answers.at(i).reply().arguments(), State::Showing))
            shown.append(all.at(i));
    }
    return shown;
}

Accessible Accessible::find(const Test& fits, bool cells) const {
    for (const Accessible& child : shownChildren()) {
        if (fits(child))
            return child;
        if (!cells && holdsCells(child.role()))
            continue;
        if (const Accessible found = child.find(fits, cells); !found.isNull())
            return found;
    }
    return {};
}

Accessible Accessible::find(const QString& role, const QString& name) const {
    const auto fits = [&](const Accessible& one) { return one.name() == name && one.role() == role; };
    return find(fits, isCell(role));
}

QString Accessible::dump(int depth) const {
    QString lines;
    for (const Accessible& child : shownChildren()) {
        lines += QStringLiteral("%1%2 “%3” %4\n")
                     .arg(QString(2 * depth, u' '), child.role(), child.name(), child.description());
        lines += child.dump(depth + 1);
    }
    return lines;
}

AccessibilityBus::AccessibilityBus(const QString& address)
    : m_name(QStringLiteral("outcrop-test-accessibility")),
      m_bus(QDBusConnection::connectToBus(address, m_name)) {}

AccessibilityBus::~AccessibilityBus() {
    QDBusConnection::disconnectFromBus(m_name);
}

QList<Accessible> AccessibilityBus::programs() const {
    return Accessible(m_bus, QStringLiteral("org.a11y.atspi.Registry"),
                      QStringLiteral("/org/a11y/atspi/accessible/root"))
        .children();
}

} // namespace outcrop::test
