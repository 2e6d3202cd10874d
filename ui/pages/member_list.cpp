// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/member_list.h"

#include "ui/models/format.h"
#include "ui/pages/content_change_text.h"
#include "ui/pages/content_text.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {

constexpr size_t kMostMembers = 20'000; ///< more make the window slow, and nobody reads them
constexpr int kMemberPathRole = Qt::UserRole;
constexpr int kMemberOpensRole = Qt::UserRole + 1;

enum MemberColumn { MemberPathColumn, MemberWhat, MemberBefore, MemberAfter };

QString memberSize(const std::optional<uint64_t>& bytes) {
    return bytes ? format::bytes(*bytes) : QString();
}

QTreeWidgetItem* memberRow(const std::string& path, const QString& shown, bool opens) {
    auto* item = new QTreeWidgetItem({shown});
    item->setToolTip(MemberPathColumn, shown);
    item->setData(0, kMemberPathRole, QByteArray::fromStdString(path));
    item->setData(0, kMemberOpensRole, opens);
    return item;
}

QString memberShown(const ContentMember& member, const QString& encrypted) {
    QString path = format::text(member.path);
    if (!member.linkTarget.empty())
        path += QStringLiteral(" → ") + format::text(member.linkTarget);
    return member.encrypted ? path + u' ' + encrypted : path;
}

} // namespace

MemberList::MemberList(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setContentsMargins(space::m, space::s, space::m, space::s);
    setLook(m_summary, TextLook::Secondary);
    m_table = makeTable(tr("Members of the archive"), {tr("Path"), tr("Mode"), {}, tr("Size")},
                        {0, 150, 96, 96}, this);
    m_table->headerItem()->setTextAlignment(MemberBefore, Qt::AlignRight | Qt::AlignVCenter);
    m_table->headerItem()->setTextAlignment(MemberAfter, Qt::AlignRight | Qt::AlignVCenter);
    for (const int size : {MemberBefore, MemberAfter})
        m_table->setItemDelegateForColumn(size, new NumberDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (opens(item))
            emit opened(pathOf(item));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &MemberList::showMenu);
}

bool MemberList::opens(const QTreeWidgetItem* item) {
    return item != nullptr && item->data(0, kMemberOpensRole).toBool();
}

QByteArray MemberList::pathOf(const QTreeWidgetItem* item) {
    return item != nullptr ? item->data(0, kMemberPathRole).toByteArray() : QByteArray();
}

QByteArray MemberList::currentPath() const {
    return pathOf(m_table->currentItem());
}

void MemberList::setCurrentPath(const QByteArray& path) {
    for (int i = 0; i < m_table->topLevelItemCount(); ++i)
        if (pathOf(m_table->topLevelItem(i)) == path) {
            m_table->setCurrentItem(m_table->topLevelItem(i));
            return;
        }
}

void MemberList::clear(const QString& summary) {
    m_table->clear();
    m_summary->setText(summary);
}

void MemberList::finish() {
    for (int i = 0; i < m_table->topLevelItemCount(); ++i)
        m_table->topLevelItem(i)->setFont(MemberWhat, monoFont());
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

void MemberList::show(const Content& archive) {
    const QByteArray before = currentPath();
    QString summary = ContentText::summary(archive);
    if (archive.members.size() > kMostMembers)
        summary += u'\n' + tr("The first %1 members are shown.").arg(format::count(kMostMembers));
    clear(summary);
    m_table->setColumnHidden(MemberBefore, true);
    m_table->headerItem()->setText(MemberWhat, tr("Mode"));
    m_table->headerItem()->setText(MemberAfter, tr("Size"));
    QList<QTreeWidgetItem*> rows;
    for (size_t i = 0; i < std::min(archive.members.size(), kMostMembers); ++i) {
        const ContentMember& member = archive.members[i];
        const bool file = member.type == FileType::Regular && !member.hardlink;
        auto* row = memberRow(member.path, memberShown(member, tr("(encrypted)")), file && !member.encrypted);
        row->setText(MemberWhat, ContentText::modeText(member));
        row->setText(MemberAfter, file ? memberSize(member.size) : QString());
        rows += row;
    }
    m_table->addTopLevelItems(rows);
    finish();
    setCurrentPath(before);
}

void MemberList::show(const ContentComparison& archives) {
    const QByteArray before = currentPath();
    QString summary = ContentChangeText::verdict(archives);
    if (archives.members.size() > kMostMembers)
        summary += u'\n' + tr("The first %1 members are shown.").arg(format::count(kMostMembers));
    clear(summary);
    m_table->setColumnHidden(MemberBefore, false);
    m_table->headerItem()->setText(MemberWhat, tr("What changed"));
    m_table->headerItem()->setText(MemberBefore, tr("Before"));
    m_table->headerItem()->setText(MemberAfter, tr("After"));
    QList<QTreeWidgetItem*> rows;
    for (size_t i = 0; i < std::min(archives.members.size(), kMostMembers); ++i) {
        const MemberChange& change = archives.members[i];
        auto* row = memberRow(change.path, format::text(change.path),
                              change.sizeBefore.has_value() || change.sizeAfter.has_value());
        row->setText(MemberWhat, ContentChangeText::memberText(change));
        row->setText(MemberBefore, memberSize(change.sizeBefore));
        row->setText(MemberAfter, memberSize(change.sizeAfter));
        rows += row;
    }
    m_table->addTopLevelItems(rows);
    finish();
    setCurrentPath(before);
}

void MemberList::showMenu(const QPoint& place) {
    const QTreeWidgetItem* item = m_table->itemAt(place);
    if (item == nullptr)
        item = m_table->currentItem();
    if (item == nullptr)
        return;
    const QByteArray path = pathOf(item);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(icon(QStringLiteral("file")), tr("Open"));
    QAction* copy = menu->addAction(icon(QStringLiteral("copy")), tr("Copy path"));
    QAction* save = menu->addAction(icon(QStringLiteral("export")), tr("Save as…"));
    open->setEnabled(opens(item));
    save->setEnabled(opens(item));
    connect(open, &QAction::triggered, this, [this, path] { emit opened(path); });
    connect(copy, &QAction::triggered, this,
            [path] { QGuiApplication::clipboard()->setText(QString::fromUtf8(path)); });
    connect(save, &QAction::triggered, this, [this, path] { emit saveWanted(path); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace outcrop::ui
