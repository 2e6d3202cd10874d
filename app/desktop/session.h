// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QVariantMap>
#include <utility>
#include <vector>

class QSplitter;
class QWidget;

namespace outcrop::ui {

class Remembered;

/// Keeps how a window was left, and brings it back: its geometry and splitters for every store alike, what is
/// chosen and filtered for each store of its own. Kept at the end, and soon after the user did something, so
/// that little is lost when the program is killed.
class Session : public QObject {
    Q_OBJECT
public:
    /// store: tells one store from another.
    Session(QWidget& window, const std::string& store, QObject* parent = nullptr);

    /// A part that is added after restore() is told at once.
    void add(const QString& name, Remembered& part);
    void restore();
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restoreSplitters();
    QVariantMap layout() const;
    QVariantMap parts() const;

    QWidget& m_window;
    QString m_group;
    std::vector<std::pair<QString, Remembered*>> m_parts;
    QVariantMap m_savedLayout, m_savedParts;
    QTimer m_pause;
    bool m_restored = false;
    QSet<QSplitter*> m_restoredSplitters; ///< only to tell those that came later
};

} // namespace outcrop::ui
