// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/dialogs/commit_choice.h"

#include "ui/models/format.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <utility>

namespace outcrop::ui {

namespace {

enum ChoiceColumn { PathColumn, LayerColumn, SizeColumn };
enum ChoiceRole { PathRole = Qt::UserRole, ChangeRole, BytesRole, HunkRole };
constexpr int kMark = 16;
constexpr int kBesideLetter = 3; ///< where the path begins, see addPath()

Change changeOf(const QTreeWidgetItem* item) {
    return Change(item->data(PathColumn, ChangeRole).toInt());
}
bool isHunk(const QTreeWidgetItem* item) {
    return item->data(PathColumn, HunkRole).isValid();
}

/// The letter of a change as the mark that trees have; to those who listen it stays a letter.
class ChoiceDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        RowDelegate::initStyleOption(option, index);
        if (index.column() != PathColumn || !index.data(ChangeRole).isValid())
            return;
        const QString text = index.data().toString();
        const qreal ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
        QPixmap mark(QSize(kMark, kMark) * ratio);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        paintChangeMark(painter, QRect(0, 0, kMark, kMark), text.at(0), option->widget);
        painter.end();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(mark);
        option->decorationSize = QSize(kMark, kMark);
        option->text = format::isolated(text.mid(kBesideLetter));
    }
};

} // namespace

CommitChoice::CommitChoice(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("commitChoice"));
    setAccessibleName(tr("The layer to be"));
    setHeaderLabels({tr("Changes to be taken"), tr("In the layer"), tr("Size")});
    headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    header()->setFont(columnHeadFont());
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(PathColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(LayerColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setItemDelegate(new ChoiceDelegate(this));
    setProperty("look", QStringLiteral("field"));
    setIndentation(18);
    connect(this, &QTreeWidget::itemChanged, this, &CommitChoice::choiceChanged);
}

/// The nearest directory that is listed; below: where the rest of the path begins.
QTreeWidgetItem* CommitChoice::parentOf(const std::string& path, size_t& below) const {
    for (size_t end = path.rfind('/'); end != std::string::npos && end > 0; end = path.rfind('/', end - 1))
        if (const auto known = m_items.find(path.substr(0, end)); known != m_items.end()) {
            below = end + 1;
            return known->second;
        }
    return nullptr;
}

QTreeWidgetItem* CommitChoice::addPath(const MergedTree& diff, const DiffEntry& entry) {
    size_t below = 0;
    QTreeWidgetItem* parent = parentOf(entry.path, below);
    auto* item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    const NodeIndex node = diff.find(entry.path);
    const bool file = entry.change != Change::Removed && diff.entry(node).type == FileType::Regular;
    const quint64 bytes = file ? diff.entry(node).size : 0;
    item->setText(PathColumn, QStringLiteral("%1  %2")
                                  .arg(QLatin1Char(changeLetter(entry.change)))
                                  .arg(format::text(entry.path.substr(below))));
    item->setFont(PathColumn, monoFont());
    item->setData(PathColumn, PathRole, QByteArray::fromStdString(entry.path));
    item->setData(PathColumn, ChangeRole, int(entry.change));
    if (entry.change == Change::Removed)
        item->setText(LayerColumn, tr("a whiteout that hides it"));
    else if (entry.change == Change::Changed && diff.entry(node).type == FileType::Directory)
        item->setText(LayerColumn, tr("the directory's mode and owner"));
    else
        item->setText(LayerColumn, entry.change == Change::Added ? tr("new") : tr("the whole file again"));
    if (file) {
        item->setData(PathColumn, BytesRole, bytes);
        item->setText(SizeColumn, format::bytes(bytes));
    }
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    item->setCheckState(PathColumn, Qt::Checked);
    return item;
}

bool CommitChoice::setChanges(const MergedTree& diff) {
    const std::vector<DiffEntry> entries = diffEntries(diff);
    if (entries.empty() || entries.size() > kMostChoices)
        return false;
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    m_hunks.clear();
    for (const DiffEntry& entry : entries)
        m_items.emplace(entry.path, addPath(diff, entry));
    expandAll();
    return true;
}

void CommitChoice::tickOnly(const QList<QByteArray>& paths) {
    const QSignalBlocker quiet(this);
    m_only = paths;
    for (const auto& [path, item] : m_items)
        item->setCheckState(PathColumn, Qt::Unchecked);
    for (const auto& [path, item] : m_items) // a directory ticks what is below it
        if (paths.contains(QByteArray::fromStdString(path)))
            item->setCheckState(PathColumn, Qt::Checked);
    for (const QByteArray& above : paths) // one that leads to changes has no row of its own
        for (const auto& [path, item] : m_items)
            if (QByteArray::fromStdString(path).startsWith(above + '/'))
                item->setCheckState(PathColumn, Qt::Checked);
}

void CommitChoice::setHunks(std::vector<FileHunks> files) {
    const QSignalBlocker quiet(this);
    m_hunks.clear();
    for (FileHunks& file : files) {
        const auto known = m_items.find(file.path);
        if (known == m_items.end() || changeOf(known->second) != Change::Changed || file.hunks.size() < 2)
            continue;
        const Qt::CheckState state = known->second->checkState(PathColumn); // soon that of its hunks
        for (size_t i = 0; i < file.hunks.size(); ++i) {
            auto* item = new QTreeWidgetItem(known->second);
            const std::string& hunk = file.hunks[i];
            item->setText(PathColumn, format::text(hunk.substr(0, hunk.find('\n'))));
            item->setFont(PathColumn, monoFont());
            item->setToolTip(
                PathColumn,
                QStringLiteral("<pre>%1</pre>").arg(QString::fromStdString(hunk).toHtmlEscaped()));
            item->setData(PathColumn, HunkRole, int(i));
            item->setText(LayerColumn, tr("these lines"));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(PathColumn, state);
        }
        m_hunks.push_back(std::move(file));
    }
}

bool CommitChoice::isEmpty() const {
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->checkState(PathColumn) != Qt::Unchecked)
            return false;
    return topLevelItemCount() > 0;
}

/// A text of which some hunks are ticked and others are not.
bool CommitChoice::isInPart(const QTreeWidgetItem* item) const {
    return item->childCount() > 0 && isHunk(item->child(0)) &&
           item->checkState(PathColumn) == Qt::PartiallyChecked;
}

/// Topmost paths of which everything is taken.
void CommitChoice::collectTop(const QTreeWidgetItem* item, std::vector<std::string>& paths) const {
    if (isHunk(item) || item->checkState(PathColumn) == Qt::Unchecked)
        return;
    if (item->checkState(PathColumn) == Qt::Checked) {
        paths.push_back(item->data(PathColumn, PathRole).toByteArray().toStdString());
        return;
    }
    for (int i = 0; i < item->childCount(); ++i)
        collectTop(item->child(i), paths);
}

std::string CommitChoice::chosenPatch() const {
    std::string patch;
    for (const FileHunks& file : m_hunks) {
        const QTreeWidgetItem* item = m_items.at(file.path);
        if (!isInPart(item))
            continue;
        patch += file.header;
        for (int i = 0; i < item->childCount(); ++i)
            if (item->child(i)->checkState(PathColumn) == Qt::Checked)
                patch += file.hunks[static_cast<size_t>(item->child(i)->data(PathColumn, HunkRole).toInt())];
    }
    return patch;
}

void CommitChoice::choose(CommitOptions& options) const {
    if (m_items.empty()) { // too many to be shown
        for (const QByteArray& path : m_only)
            options.only.push_back(path.toStdString());
        return;
    }
    bool all = true;
    for (int i = 0; i < topLevelItemCount(); ++i)
        all = all && topLevelItem(i)->checkState(PathColumn) == Qt::Checked;
    if (all)
        return;
    if (std::string patch = chosenPatch(); !patch.empty()) {
        options.patch = std::move(patch);
        for (const auto& [path, item] : m_items)
            if (item->checkState(PathColumn) == Qt::Checked)
                options.whole.push_back(path);
        return;
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        collectTop(topLevelItem(i), options.only);
}

QString CommitChoice::summary() const {
    int present = 0, whiteouts = 0;
    quint64 bytes = 0;
    for (const auto& [path, item] : m_items) {
        if (item->checkState(PathColumn) == Qt::Unchecked)
            continue;
        (changeOf(item) == Change::Removed ? whiteouts : present) += 1;
        bytes += item->data(PathColumn, BytesRole).toULongLong();
    }
    QStringList facts{tr("%Ln files and directories", nullptr, present), format::bytes(bytes)};
    if (whiteouts > 0)
        facts << tr("%Ln whiteouts", nullptr, whiteouts);
    return tr("The layer: %1").arg(format::facts(facts));
}

} // namespace outcrop::ui
