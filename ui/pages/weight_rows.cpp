// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/weight_rows.h"

#include "ui/models/format.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"

#include <QLocale>
#include <QTreeWidget>

namespace outcrop::ui {

namespace {

QTreeWidget* tableWithNumbers(const QString& name, const QStringList& heads, const QList<int>& widths,
                              const QList<int>& numbers, QWidget* parent) {
    QTreeWidget* table = makeTable(name, heads, widths, parent);
    for (const int column : numbers) {
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
        table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return table;
}

void setBytes(QTreeWidgetItem* item, int column, uint64_t bytes) {
    item->setText(column, format::bytes(bytes));
    item->setToolTip(column, format::exactBytes(bytes));
}

void setPath(QTreeWidgetItem* item, int column, const std::string& path) {
    item->setText(column, format::text(path));
    item->setToolTip(column, item->text(column));
    item->setFont(column, monoFont());
    item->setData(0, WeightRows::kPathRole, QByteArray::fromStdString(path));
}

void setInstruction(QTreeWidgetItem* item, int column, const ImageWeight& weight, size_t layer) {
    const std::string& raw = weight.instructions[layer];
    item->setText(column, format::instruction(raw));
    item->setToolTip(column, format::text(raw));
    item->setFont(column, monoFont());
}

void setSharing(QTreeWidgetItem* item, int column, const std::vector<std::string>& others) {
    QStringList names;
    for (const std::string& name : others)
        names += format::ltr(format::text(name));
    item->setText(column, names.isEmpty() ? WeightRows::tr("no other image")
                          : names.size() == 1
                              ? names.front()
                              : WeightRows::tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - 1)
                                    .arg(names.front()));
    item->setToolTip(column, names.join(u'\n'));
}

QString layerNumber(size_t layer) {
    return format::count(static_cast<qint64>(layer) + 1);
}

QString pathOf(const QTreeWidgetItem& item) {
    return QString::fromUtf8(item.data(0, WeightRows::kPathRole).toByteArray());
}

} // namespace

QTreeWidget* WeightRows::layersTable(QWidget* parent) {
    QTreeWidget* table = tableWithNumbers(tr("What each layer weighs"),
                                          {tr("Layer"), tr("Size"), tr("Wasted"), tr("Hides"), tr("Files"),
                                           tr("Shared with"), tr("Instruction")},
                                          {76, 84, 92, 84, 76, 160, 0}, {0, 1, 2, 3, 4}, parent);
    table->headerItem()->setToolTip(2, tr("What it ships and a later layer hides"));
    table->headerItem()->setToolTip(3, tr("What it hides of the layers below"));
    table->headerItem()->setToolTip(5, tr("Other images that have this layer: it is on the disk once"));
    addCopying(table, tr("Copy instruction"), [](const QTreeWidgetItem& item) { return item.toolTip(6); });
    return table;
}

QTreeWidget* WeightRows::wastedTable(QWidget* parent) {
    QTreeWidget* table = tableWithNumbers(tr("Files that ship and that nobody sees"),
                                          {tr("Wasted"), tr("Path"), tr("Layer"), tr("Why"), tr("Hidden by")},
                                          {96, 0, 64, 132, 240}, {0, 2}, parent);
    addCopying(table, tr("Copy path"), pathOf);
    return table;
}

QTreeWidget* WeightRows::copiesTable(QWidget* parent) {
    QTreeWidget* table = tableWithNumbers(tr("Files of the same content"),
                                          {tr("Wasted"), tr("Size"), tr("Copies"), tr("Path")},
                                          {120, 96, 72, 0}, {1, 2}, parent);
    table->setRootIsDecorated(true);
    addCopying(table, tr("Copy path"), pathOf);
    return table;
}

QTreeWidget* WeightRows::directoriesTable(QWidget* parent) {
    QTreeWidget* table = tableWithNumbers(tr("The heaviest directories"),
                                          {tr("Size"), tr("Files"), tr("Path")}, {96, 88, 0}, {0, 1}, parent);
    addCopying(table, tr("Copy path"), pathOf);
    return table;
}

void WeightRows::fillLayers(QTreeWidget* table, const ImageWeight& weight) {
    table->clear();
    for (size_t i = weight.weight.layers.size(); i-- > 0;) { // as the stack lies
        const LayerWeight& layer = weight.weight.layers[i];
        auto* item = new QTreeWidgetItem(table);
        item->setData(0, kLayerRole, static_cast<int>(i));
        item->setText(0, layerNumber(i));
        setBytes(item, 1, layer.bytes);
        setBytes(item, 2, layer.wasted);
        setBytes(item, 3, layer.hides);
        item->setText(4, format::count(layer.files));
        setInstruction(item, 6, weight, i);
    }
    fillSharing(table, weight);
}

void WeightRows::fillSharing(QTreeWidget* layers, const ImageWeight& weight) {
    for (int row = 0; row < layers->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = layers->topLevelItem(row);
        setSharing(item, 5, weight.sharing.others[item->data(0, kLayerRole).toUInt()]);
    }
}

void WeightRows::fillWasted(QTreeWidget* table, const ImageWeight& weight) {
    table->clear();
    for (const WastedFile& file : weight.weight.wasted) {
        auto* item = new QTreeWidgetItem(table);
        item->setData(0, kLayerRole, static_cast<int>(file.hiddenBy));
        item->setData(0, kShipsRole, static_cast<int>(file.layer));
        setBytes(item, 0, file.bytes);
        setPath(item, 1, file.path);
        item->setText(2, layerNumber(file.layer));
        item->setText(3, file.deleted ? tr("deleted by %1").arg(layerNumber(file.hiddenBy))
                                      : tr("replaced by %1").arg(layerNumber(file.hiddenBy)));
        setInstruction(item, 4, weight, file.hiddenBy);
    }
}

void WeightRows::fillCopies(QTreeWidget* table, const ImageWeight& weight) {
    table->clear();
    for (const CopiedFile& file : weight.copies) {
        auto* group = new QTreeWidgetItem(table);
        setBytes(group, 0, file.wasted());
        setBytes(group, 1, file.bytes);
        group->setText(2, format::count(static_cast<qint64>(file.copies)));
        for (size_t i = 0; i < file.places.size(); ++i) {
            QTreeWidgetItem* item = i == 0 ? group : new QTreeWidgetItem(group);
            item->setData(0, kLayerRole, file.places[i].layer);
            setPath(item, 3, file.places[i].path);
        }
        if (const size_t more = file.copies - file.places.size(); more > 0)
            (new QTreeWidgetItem(group))->setText(3, tr("and %n more", nullptr, static_cast<int>(more)));
    }
}

void WeightRows::fillDirectories(QTreeWidget* table, const ImageWeight& weight) {
    table->clear();
    for (const auto& [directory, layer] : weight.directories) {
        auto* item = new QTreeWidgetItem(table);
        item->setData(0, kLayerRole, layer);
        setBytes(item, 0, directory.bytes);
        item->setText(1, format::count(directory.files));
        setPath(item, 2, directory.path);
    }
}

QString WeightRows::summary(const ImageWeight& weight) {
    const Weight& all = weight.weight;
    QStringList parts{
        tr("%1 in %n layers", nullptr, static_cast<int>(all.layers.size())).arg(format::bytes(all.bytes))};
    const DiskShare& share = weight.sharing.share;
    parts += share.shared == 0 ? tr("all of it in this image alone")
                               : tr("%1 in this image alone, %2 shared with other images")
                                     .arg(format::bytes(share.exclusive), format::bytes(share.shared));
    const uint64_t wasted = all.shadowed + all.deleted;
    parts += wasted == 0
                 ? tr("nothing wasted")
                 : tr("%1 wasted: %2 replaced, %3 deleted by later layers")
                       .arg(format::bytes(wasted), format::bytes(all.shadowed), format::bytes(all.deleted));
    parts +=
        all.duplicated == 0 ? tr("no file twice") : tr("%1 in copies").arg(format::bytes(all.duplicated));
    parts += tr("efficiency %1 %").arg(QLocale().toString(all.efficiency * 100, 'f', 2));
    return format::facts(parts);
}

} // namespace outcrop::ui
