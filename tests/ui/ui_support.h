// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QApplication>
#include <QMimeData>
#include <QString>
#include <QWidget>
#include <filesystem>

namespace outcrop::test {

/// Settings of the test's own, in files below that directory.
void keepSettingsIn(const std::filesystem::path& directory);

/// Drags local paths onto a widget as a file manager's drop arrives there: enter, move, drop. The widget that
/// takes the enter (the given one or the nearest ancestor) gets the rest, as Qt's own dispatch does. True if
/// it was accepted.
bool dropPaths(QWidget* widget, const QPoint& pos, const QStringList& paths);

/// Widgets that take focus by Tab or click and have neither an accessible name nor a text; described for a
/// message.
QStringList unnamedControls(const QWidget* root);

/// Finds a child by object name; fails the process of looking with a null pointer.
template <class T>
T* child(const QObject* parent, const char* name) {
    return parent == nullptr ? nullptr : parent->findChild<T*>(QString::fromLatin1(name));
}

/// The one of that class that is in sight within another; null while there is none. name: any if it is null.
template <class T>
T* inSight(const QWidget* parent, const char* name = nullptr) {
    for (T* widget : parent->findChildren<T*>(name == nullptr ? QString() : QString::fromLatin1(name)))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

/// The visible top-level widget of that class, if there is one.
template <class T>
T* openWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* wanted = qobject_cast<T*>(widget); wanted != nullptr && wanted->isVisible())
            return wanted;
    return nullptr;
}

} // namespace outcrop::test
