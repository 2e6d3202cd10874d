// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/drag_out.h"

#include "ui/bridge/bridge.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"

#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace outcrop::ui {

namespace {
constexpr size_t kKeptDrags = 4;
constexpr int kDragIcon = 24;

bool isHeld() {
    return QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
}

} // namespace

DragOut::DragOut(Bridge& bridge, QWidget* source) : QObject(source), m_bridge(bridge), m_source(source) {}

void DragOut::start(const Saving& saving, uint64_t bytes) {
    const QString failed = tr("“%1” could not be dragged out.").arg(saving.name);
    if (bytes > kMost)
        return ErrorDialog::show({failed,
                                  tr("It has %1. A drag takes up to %2, as it is copied first.")
                                      .arg(format::bytes(bytes), format::bytes(kMost)),
                                  tr("Save it from its menu instead."),
                                  {}},
                                 m_source->window());
    auto dir = std::make_unique<QTemporaryDir>();
    if (!dir->isValid())
        return ErrorDialog::show(
            ErrorText::of(failed, Error(ErrorCode::Io, "make directory", "temporary directory",
                                        dir->errorString().toStdString())),
            m_source->window());
    const QString file = dir->filePath(saving.name);
    m_dirs.push_back(std::move(dir));
    if (m_dirs.size() > kKeptDrags)
        m_dirs.pop_front();
    m_bridge.run(
        tr("Get %1 ready to be dragged").arg(saving.name),
        [write = saving.write, file](const Engine& engine, Progress& progress, std::stop_token stop) {
            writeWhole(engine, file, write, progress, stop);
        },
        this, [this, file] { drag(file); },
        [this, failed](const Error& error) {
            ErrorDialog::show(ErrorText::of(failed, error), m_source->window());
        });
}

void DragOut::drag(const QString& file) {
    if (!isHeld()) {
        if (Task* task = m_bridge.tasks().ending())
            task->setResult(
                tr("It was let go before it was ready. Drag it once more, or save it from its menu."));
        return;
    }
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file)});
    auto* drag = new QDrag(m_source);
    drag->setMimeData(data);
    drag->setPixmap(
        icon(QStringLiteral("file")).pixmap(QSize(kDragIcon, kDragIcon), m_source->devicePixelRatioF()));
    // Not from within the task's end: a drag has an event loop of its own, and the task is to end first.
    QMetaObject::invokeMethod(
        drag,
        [drag] {
            if (isHeld())
                drag->exec(Qt::CopyAction);
            else
                drag->deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace outcrop::ui
