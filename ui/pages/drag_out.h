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

/// About what a drag takes, as far as the tree in sight knows it.
struct DragExtent {
    uint64_t bytes = 0;
    uint64_t files = 0;
};

/// Drags what can be saved to another program, such as a file manager: a task lays it out in a private
/// directory, folders as folders, and the drag begins once it is whole, if the mouse still holds it by then.
class DragOut : public QObject {
    Q_OBJECT
public:
    static constexpr uint64_t kMost = uint64_t(256) << 20; ///< bytes; what is larger is saved by its menu
    static constexpr uint64_t kMostFiles = 20'000;         ///< a folder of more comes as a tar

    DragOut(Bridge& bridge, QWidget* source);

    /// While the button is down.
    void start(const Saving& saving, DragExtent extent);

private:
    void drag(const QStringList& files, const QString& result);
    void refuse(const QString& name, const QString& why);

    Bridge& m_bridge;
    QWidget* m_source;
    /// Who took a drop may still read it: the last ones stay.
    std::deque<std::shared_ptr<QTemporaryDir>> m_dirs;
};

} // namespace outcrop::ui
