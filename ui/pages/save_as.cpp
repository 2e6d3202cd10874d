// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/save_as.h"

#include "core/base/error.h"
#include "core/content/content_call.h"
#include "ui/bridge/bridge.h"
#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <algorithm>
#include <memory>
#include <utility>

namespace outcrop::ui {

namespace {

struct SaveAsTexts {
    Q_DECLARE_TR_FUNCTIONS(SaveAs)
};

Error notSaved(const QSaveFile& file, const QString& target) {
    return {ErrorCode::Io, "save", target.toStdString(), file.errorString().toStdString()};
}

const char* const kSaving = "saving";

void addSaving(QMenu* menu, const QString& text, Bridge& bridge, Saving saving) {
    QAction* save = menu->addAction(icon(QStringLiteral("export")), text);
    QWidget* owner = menu->parentWidget();
    save->setProperty(kSaving, QVariant::fromValue(std::make_shared<const Saving>(saving)));
    QObject::connect(save, &QAction::triggered, owner, [owner, &bridge, saving = std::move(saving)] {
        saveAs(owner->window(), bridge, saving.name, saving.write);
    });
}

void tellSaved(Bridge& bridge, const QString& target) {
    if (Task* task = bridge.tasks().ending()) {
        task->setPlace(target);
        task->setResult(SaveAsTexts::tr("Saved as %1.").arg(target));
    }
}

/// Asks where to; what is written may depend on what the dialog says.
QFileDialog* openSaveDialog(QWidget* window, Bridge& bridge, const QString& name,
                            std::function<WriteOut(const QString&, const QFileDialog&)> writeTo) {
    const QString title = SaveAsTexts::tr("Save %1").arg(name);
    auto* dialog = new QFileDialog(window, title, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, window,
        [window, &bridge, title, dialog, writeTo = std::move(writeTo)](const QString& target) {
            bridge.run(
                title,
                [write = writeTo(target, *dialog), target](const Engine& engine, Progress& progress,
                                                           std::stop_token stop) {
                    writeWhole(engine, target, write, progress, stop);
                },
                window, [&bridge, target] { tellSaved(bridge, target); },
                [window, target](const Error& error) {
                    ErrorDialog::show(
                        ErrorText::of(SaveAsTexts::tr("“%1” could not be saved.").arg(target), error),
                        window);
                });
        });
    dialog->open();
    return dialog;
}

} // namespace

QString nameToSave(const QByteArray& path) {
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? QStringLiteral("root")
                          : format::text({name.constData(), static_cast<size_t>(name.size())});
}

void addSavingFile(QMenu* menu, const QByteArray& path, Bridge& bridge, OpenFile file) {
    addSaving(menu, SaveAsTexts::tr("Save as…"), bridge,
              {nameToSave(path), writeFile(std::move(file), {path.toStdString(), {}}), {}});
}

void addSavingFolder(QMenu* menu, Bridge& bridge, Saving tar) {
    addSaving(menu, SaveAsTexts::tr("Save folder as tar…"), bridge, std::move(tar));
}

void addSavingSeveral(QMenu* menu, int count, Bridge& bridge, Saving tar) {
    tar.name = SaveAsTexts::tr("%Ln things", nullptr, count) + QStringLiteral(".tar");
    addSaving(menu, SaveAsTexts::tr("Save %Ln things as one tar…", nullptr, count), bridge, std::move(tar));
}

std::optional<Saving> savingOf(const QAction& act) {
    const auto saving = act.property(kSaving).value<std::shared_ptr<const Saving>>();
    return saving ? std::optional(*saving) : std::nullopt;
}

WriteOut writeFile(OpenFile file, FilePlace place) {
    return [file = std::move(file), place = std::move(place)](
               const Engine& engine, int fd, Progress& progress, const std::stop_token& stop) {
        const std::optional<UniqueFd> from = file(engine, stop);
        if (!from || !*from)
            throw Error(ErrorCode::NotFound, "save", place.name, "there is no such file");
        ContentRequest request;
        request.name = place.name;
        request.inner = place.inner;
        saveContent(from->get(), request, fd, progress, stop);
    };
}

void writeWhole(const Engine& engine, const QString& target, const WriteOut& write, Progress& progress,
                const std::stop_token& stop) {
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        throw notSaved(file, target);
    write(engine, file.handle(), progress, stop);
    throwIfCancelled(stop, "save");
    if (!file.commit())
        throw notSaved(file, target);
}

void saveAs(QWidget* window, Bridge& bridge, const QString& name, WriteOut write) {
    openSaveDialog(window, bridge, name,
                   [write = std::move(write)](const QString&, const QFileDialog&) { return write; });
}

void saveAs(QWidget* window, Bridge& bridge, const QString& name, const std::vector<SaveKind>& kinds) {
    const auto chosen = [kinds](const QString& target, const QFileDialog& dialog) {
        for (const SaveKind& kind : kinds)
            if (target.endsWith(u'.' + kind.suffix, Qt::CaseInsensitive))
                return kind.write;
        const auto index = dialog.nameFilters().indexOf(dialog.selectedNameFilter());
        return kinds[size_t(std::max(index, qsizetype(0)))].write;
    };
    const QString whole = name + u'.' + kinds.front().suffix;
    QFileDialog* dialog = openSaveDialog(window, bridge, whole, chosen);
    QStringList filters;
    for (const SaveKind& kind : kinds)
        filters << QStringLiteral("%1 (*.%2)").arg(kind.name, kind.suffix);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.front().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString& filter) {
        const auto index = dialog->nameFilters().indexOf(filter);
        dialog->setDefaultSuffix(kinds[size_t(std::max(index, qsizetype(0)))].suffix);
    });
}

} // namespace outcrop::ui
