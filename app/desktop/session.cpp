// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/session.h"

#include "core/base/sha256.h"
#include "ui/pages/remembered.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace outcrop::ui {

namespace {

constexpr int kPauseMs = 1500; ///< after the last key or click
const QString kGeometry = QStringLiteral("geometry");
const QString kLayoutGroup = QStringLiteral("window/");

bool isDeed(const QEvent& event) {
    switch (event.type()) {
    case QEvent::KeyRelease:
    case QEvent::MouseButtonRelease:
    case QEvent::Drop:
    case QEvent::WindowDeactivate:
        return true;
    default:
        return false;
    }
}

/// Those that have a name.
QList<QSplitter*> splittersOf(const QWidget& window) {
    QList<QSplitter*> splitters;
    for (QSplitter* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            splitters += splitter;
    return splitters;
}

} // namespace

Session::Session(QWidget& window, const std::string& store, QObject* parent)
    : QObject(parent), m_window(window),
      m_group(QStringLiteral("session/") + QString::fromStdString(sha256Hex(store).substr(0, 16)) + u'/') {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Session::save);
}

void Session::add(const QString& name, Remembered& part) {
    m_parts.emplace_back(name, &part);
    if (!m_restored)
        return;
    restoreSplitters();
    part.setState(QSettings().value(m_group + name).toMap());
    m_savedParts.insert(name, part.state());
}

void Session::restore() {
    const QSettings settings;
    m_window.restoreGeometry(settings.value(kLayoutGroup + kGeometry).toByteArray());
    restoreSplitters();
    m_restored = true;
    const auto known = m_parts; // one that is told may bring another
    for (const auto& [name, part] : known)
        part->setState(settings.value(m_group + name).toMap());
    m_savedLayout = layout();
    m_savedParts = parts();
    qApp->installEventFilter(this);
}

void Session::restoreSplitters() {
    const QSettings settings;
    for (QSplitter* splitter : splittersOf(m_window)) {
        if (m_restoredSplitters.contains(splitter))
            continue;
        m_restoredSplitters.insert(splitter);
        splitter->restoreState(settings.value(kLayoutGroup + splitter->objectName()).toByteArray());
    }
}

QVariantMap Session::layout() const {
    QVariantMap layout{{kGeometry, m_window.saveGeometry()}};
    for (const QSplitter* splitter : splittersOf(m_window))
        layout.insert(splitter->objectName(), splitter->saveState());
    return layout;
}

QVariantMap Session::parts() const {
    QVariantMap states;
    for (const auto& [name, part] : m_parts)
        states.insert(name, part->state());
    return states;
}

void Session::save() {
    const auto write = [](const QString& group, const QVariantMap& now, QVariantMap& saved) {
        QSettings settings;
        for (auto it = now.begin(); it != now.end(); ++it)
            if (saved.value(it.key()) != it.value())
                settings.setValue(group + it.key(), it.value());
        saved = now;
    };
    write(kLayoutGroup, layout(), m_savedLayout);
    write(m_group, parts(), m_savedParts);
}

/// What is worth keeping changes by the user's hand alone: so an idle window needs no timer.
bool Session::eventFilter(QObject* watched, QEvent* event) {
    if (isDeed(*event))
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

} // namespace outcrop::ui
