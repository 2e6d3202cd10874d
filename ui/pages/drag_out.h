// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/save_as.h"

#include <QObject>
#include <QTemporaryDir>
#include <cstdint>
#include <deque>
#include <memory>

class QWidget;

namespace outcrop::ui {

class Bridge;

/// Drags what can be saved to another program, such as a file manager: a task saves it into a private
/// directory, and the drag begins once it is whole, if the mouse still holds it by then.
class DragOut : public QObject {
    Q_OBJECT
public:
    static constexpr uint64_t kMost = uint64_t(256) << 20; ///< bytes; what is larger is saved by its menu

    DragOut(Bridge& bridge, QWidget* source);

    /// While the button is down. bytes: about what it takes.
    void start(const Saving& saving, uint64_t bytes);

private:
    void drag(const QString& file);

    Bridge& m_bridge;
    QWidget* m_source;
    /// Who took a drop may still read it: the last ones stay.
    std::deque<std::unique_ptr<QTemporaryDir>> m_dirs;
};

} // namespace outcrop::ui
