// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/saved_changes.h"

#include "core/base/error.h"
#include "core/engine/comparison_tar.h"
#include "core/engine/layer_tar.h"
#include "core/inspect/git/patch_files.h"
#include "ui/pages/file_sources.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr uint64_t kMaxPatchBatch = 16ULL << 20; ///< contents for one call of the child that makes the lines

struct SavedChangesTexts {
    Q_DECLARE_TR_FUNCTIONS(SavedChanges)
};

bool isAtOrBelow(const std::string& path, const std::string& top) {
    return path == top || (path.size() > top.size() && path.starts_with(top) && path[top.size()] == '/');
}

struct ChosenRows {
    std::shared_ptr<const Comparison> comparison;
    std::vector<ComparisonRow> rows;
};

/// Without renames: each path tells of itself, and a layer knows none.
ChosenRows chosenRows(const ComparedSubjects& compared, const std::vector<std::string>& tops,
                      const std::stop_token& stop) {
    CompareOptions options;
    options.renames = false;
    options.owners = ownersToCompare(compared.before, compared.after);
    ChosenRows chosen;
    chosen.comparison =
        Comparison::of(compared.before.subject.tree, compared.after.subject.tree, options, stop);
    chosen.rows = comparisonRows(*chosen.comparison);
    if (compared.before.git || compared.after.git)
        keepWhatGitKnows(*chosen.comparison, Fact::None, chosen.rows);
    std::erase_if(chosen.rows, [&](const ComparisonRow& row) {
        return !tops.empty() && std::none_of(tops.begin(), tops.end(), [&row](const std::string& top) {
            return isAtOrBelow(row.path, top);
        });
    });
    return chosen;
}

/// With the old paths of renamed files.
std::vector<std::string> chosenTops(const ComparedSubjects& compared, const QList<QByteArray>& paths) {
    QList<QByteArray> all = paths;
    for (const QByteArray& path : paths)
        if (const NodeIndex node = compared.changes.tree->find(path.toStdString()); node != kNoNode)
            if (const auto* renamed = compared.changes.details->renameOf(node))
                all.append(QByteArray::fromStdString(renamed->from));
    return topmostPaths(all);
}

void writePatch(const std::vector<PatchFile>& files, int fd, const std::stop_token& stop) {
    if (files.empty())
        return;
    std::string text;
    for (const PatchSpan& span : patchSpans(files, {}, stop))
        text += span.text;
    writeFull(fd, text.data(), text.size(), "patch");
}

void writeChosenPatch(const Engine& engine, const ComparedSubjects& compared,
                      const std::vector<std::string>& tops, int fd, const std::stop_token& stop) {
    const ChosenRows chosen = chosenRows(compared, tops, stop);
    PatchFiles files(compared.before.patchTree(engine, stop), compared.after.patchTree(engine, stop));
    std::vector<PatchFile> batch;
    uint64_t bytes = 0;
    for (const ComparisonRow* row : inOrderOfGit(chosen.rows)) {
        throwIfCancelled(stop, "save");
        for (PatchFile& file : files.of(*chosen.comparison, *row)) {
            bytes += file.before.content.size() + file.after.content.size();
            batch.push_back(std::move(file));
        }
        if (bytes > kMaxPatchBatch) {
            writePatch(std::exchange(batch, {}), fd, stop);
            bytes = 0;
        }
    }
    writePatch(batch, fd, stop);
}

void addSaving(QMenu* menu, const QString& text, const QString& name, Bridge& bridge, WriteOut write) {
    QWidget* owner = menu->parentWidget();
    QAction* save = menu->addAction(icon(QStringLiteral("export")), text);
    QObject::connect(save, &QAction::triggered, owner, [owner, name, &bridge, write = std::move(write)] {
        saveAs(owner->window(), bridge, name, write);
    });
}

} // namespace

WriteOut comparedPatch(const ComparedPtr& compared, const QList<QByteArray>& paths) {
    return [compared, tops = chosenTops(*compared, paths)](const Engine& engine, int fd, Progress&,
                                                           const std::stop_token& stop) {
        writeChosenPatch(engine, *compared, tops, fd, stop);
    };
}

WriteOut comparedLayer(const ComparedPtr& compared, const QList<QByteArray>& paths) {
    return [compared, tops = chosenTops(*compared, paths)](const Engine& engine, int fd, Progress& progress,
                                                           const std::stop_token& stop) {
        const Subject& after = compared->after.subjectForTar();
        const ChosenRows chosen = chosenRows(*compared, tops, stop);
        writeComparisonTar(engine, after, compared->afterName, *chosen.comparison, chosen.rows, fd, progress,
                           stop);
    };
}

WriteOut containerPatch(const ContainerRecord& container, const QList<QByteArray>& paths) {
    return
        [image = "image:" + container.image.str(), name = "container:" + container.id.str(),
         tops = topmostPaths(paths)](const Engine& engine, int fd, Progress&, const std::stop_token& stop) {
            writeChosenPatch(engine, *compareSubjects(engine, image, name, {}, stop), tops, fd, stop);
        };
}

WriteOut containerLayer(const ContainerRecord& container, const QList<QByteArray>& paths) {
    return [id = container.id.str(), tops = topmostPaths(paths)](
               const Engine& engine, int fd, Progress& progress, const std::stop_token& stop) {
        writeLayerTar(engine, id, tops, {}, fd, progress, stop);
    };
}

void addSavingChanges(QMenu* menu, const QString& name, Bridge& bridge, WriteOut patch, WriteOut layer) {
    addSaving(menu, SavedChangesTexts::tr("Save the changes here as patch…"), name + QStringLiteral(".patch"),
              bridge, std::move(patch));
    addSaving(menu, SavedChangesTexts::tr("Save the changes here as layer (tar)…"),
              name + QStringLiteral(".tar"), bridge, std::move(layer));
}

void addSavingSeveralChanges(QMenu* menu, int count, Bridge& bridge, WriteOut patch, WriteOut layer) {
    const QString name = SavedChangesTexts::tr("changes of %Ln paths", nullptr, count);
    addSaving(menu, SavedChangesTexts::tr("Save the changes of %Ln paths as patch…", nullptr, count),
              name + QStringLiteral(".patch"), bridge, std::move(patch));
    addSaving(menu, SavedChangesTexts::tr("Save the changes of %Ln paths as layer (tar)…", nullptr, count),
              name + QStringLiteral(".tar"), bridge, std::move(layer));
}

void popupSavingAll(QWidget* parent, const QPoint& globalPos, const QString& name, Bridge& bridge,
                    WriteOut patch, WriteOut layer) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSaving(menu, SavedChangesTexts::tr("Save all changes as patch…"), name + QStringLiteral(".patch"),
              bridge, std::move(patch));
    addSaving(menu, SavedChangesTexts::tr("Save all changes as layer (tar)…"), name + QStringLiteral(".tar"),
              bridge, std::move(layer));
    menu->popup(globalPos);
}

} // namespace outcrop::ui
