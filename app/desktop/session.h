// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariantMap>
#include <utility>
#include <vector>

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

    /// Parts are asked and told in the order in which they were added.
    void add(const QString& name, Remembered& part);
    void restore();
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVariantMap layout() const;
    QVariantMap parts() const;

    QWidget& m_window;
    QString m_group;
    std::vector<std::pair<QString, Remembered*>> m_parts;
    QVariantMap m_savedLayout, m_savedParts;
    QTimer m_pause;
};

} // namespace outcrop::ui
