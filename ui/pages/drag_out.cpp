// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/drag_out.h"

#include "ui/bridge/bridge.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"

#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <functional>
#include <stop_token>

namespace outcrop::ui {

namespace {
constexpr size_t kKeptDrags = 4;
constexpr int kDragIcon = 24;

bool isHeld() {
    return QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
}

/// Tars and what is laid out tell the bytes as they come: no more of them than a drag takes.
class BoundedProgress : public Progress {
public:
    BoundedProgress(Progress& progress, const std::stop_token& stop)
        : m_progress(progress), m_passOn(stop, [this] { m_stop.request_stop(); }) {}

    std::stop_token token() const { return m_stop.get_token(); }
    bool exceeded() const { return m_exceeded; }

    void phase(const std::string& name, const std::string& object, uint64_t total) override {
        m_progress.phase(name, object, total);
    }
    void advance(uint64_t done) override {
        m_progress.advance(done);
        if (done < m_last) // another of several
            m_before += m_last;
        m_last = done;
        if (m_before + done <= DragOut::kMost)
            return;
        m_exceeded = true;
        m_stop.request_stop();
    }
    void warn(const std::string& fact) override { m_progress.warn(fact); }

private:
    Progress& m_progress;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn;
    uint64_t m_before = 0;
    uint64_t m_last = 0;
    bool m_exceeded = false;
};

/// What a drag offers; nothing where it is too large.
QStringList layOut(const Engine& engine, const QString& dir, const Saving& saving, Progress& progress,
                   const std::stop_token& stop) {
    BoundedProgress bounded(progress, stop);
    try {
        if (saving.layOut)
            return saving.layOut(engine, dir, bounded, bounded.token());
        const QString file = dir + u'/' + saving.name;
        writeWhole(engine, file, saving.write, bounded, bounded.token());
        return {file};
    } catch (const Error&) {
        if (bounded.exceeded())
            return {};
        throw;
    }
}

} // namespace

DragOut::DragOut(Bridge& bridge, QWidget* source) : QObject(source), m_bridge(bridge), m_source(source) {}

void DragOut::start(const Saving& saving, DragExtent extent) {
    if (extent.bytes > kMost)
        return refuse(saving.name, tr("It has %1. A drag takes up to %2, as it is copied first.")
                                       .arg(format::bytes(extent.bytes), format::bytes(kMost)));
    Saving wanted = saving;
    QString result;
    if (wanted.layOut && extent.files > kMostFiles) {
        wanted.layOut = {};
        result = tr("It came as a tar, as it has more than %1 files.").arg(format::count(kMostFiles));
    }
    if (wanted.layOut)
        wanted.name = QFileInfo(wanted.name).completeBaseName(); // without ".tar"
    const QString failed = tr("“%1” could not be dragged out.").arg(wanted.name);
    auto dir = std::make_shared<QTemporaryDir>();
    if (!dir->isValid())
        return ErrorDialog::show(
            ErrorText::of(failed, Error(ErrorCode::Io, "make directory", "temporary directory",
                                        dir->errorString().toStdString())),
            m_source->window());
    std::shared_ptr<QTemporaryDir> last;
    m_dirs.push_back(dir);
    if (m_dirs.size() > kKeptDrags) {
        last = m_dirs.front();
        m_dirs.pop_front();
    }
    m_bridge.run(
        tr("Get %1 ready to be dragged").arg(wanted.name),
        [wanted, last, path = dir->path()](const Engine& engine, Progress& progress, std::stop_token stop) {
            if (last)
                last->remove(); // here, as it may have many files
            return layOut(engine, path, wanted, progress, stop);
        },
        this,
        [this, result, name = wanted.name](const QStringList& files) {
            if (files.isEmpty())
                return refuse(name, tr("It has more than the %1 that a drag takes, as it is copied first.")
                                        .arg(format::bytes(kMost)));
            drag(files, result);
        },
        [this, failed](const Error& error) {
            ErrorDialog::show(ErrorText::of(failed, error), m_source->window());
        });
}

void DragOut::refuse(const QString& name, const QString& why) {
    ErrorDialog::show(
        {tr("“%1” could not be dragged out.").arg(name), why, tr("Save it from its menu instead."), {}},
        m_source->window());
}

void DragOut::drag(const QStringList& files, const QString& result) {
    Task* task = m_bridge.tasks().ending();
    if (!isHeld()) {
        if (task != nullptr)
            task->setResult(
                tr("It was let go before it was ready. Drag it once more, or save it from its menu."));
        return;
    }
    if (task != nullptr && !result.isEmpty())
        task->setResult(result);
    auto* data = new QMimeData;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls.append(QUrl::fromLocalFile(file));
    data->setUrls(urls);
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
