// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/facts_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

namespace {
constexpr int kNamesMin = 200, kNamesMax = 340;
constexpr int kLinkRole = Qt::UserRole + 50;
} // namespace

FactsView::FactsView(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, 0, space::m, 0);
    auto* parts = new SegmentedControl({tr("Facts"), tr("JSON")}, this);
    parts->setAccessibleName(tr("How the configuration is shown"));
    parts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(parts);
    row->addStretch();
    layout->addLayout(row);

    m_stack = new QStackedWidget(this);
    m_tree = new QTreeWidget(m_stack);
    m_tree->setAccessibleName(tr("Configuration"));
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::m);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy value"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FactsView::openLink);
    connect(m_tree, &QTreeWidget::itemClicked, this, [](const QTreeWidgetItem* item, int column) {
        if (column == 1)
            openLink(item);
    });
    connect(copy, &QAction::triggered, this, &FactsView::copyRow);
    m_json = new QPlainTextEdit(m_stack);
    m_json->setReadOnly(true);
    m_json->setFont(monoFont());
    m_json->setLayoutDirection(Qt::LeftToRight);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setAccessibleName(tr("Configuration as JSON"));
    m_json->document()->setDocumentMargin(space::m);
    m_message = new EmptyState(QStringLiteral("list"), m_stack);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(parts, &SegmentedControl::currentChanged, this, &FactsView::showPart);
}

void FactsView::showPart(int part) {
    m_part = part;
    m_stack->setCurrentIndex(part);
}

void FactsView::setFacts(const QVector<FactGroup>& groups) {
    if (groups == m_groups)
        return showPart(m_part); // what is selected stays
    m_groups = groups;
    m_tree->clear();
    for (const FactGroup& group : groups) {
        auto* heading = new QTreeWidgetItem(m_tree, {group.heading});
        heading->setFont(0, columnHeadFont());
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        for (const auto& [name, value] : group.rows) {
            auto* item = new QTreeWidgetItem(heading, {name, value});
            item->setFont(1, monoFont());
            const bool link = group.links && value.startsWith(QLatin1String("http://"));
            item->setToolTip(1, link ? tr("Click or press Return to open %1.").arg(value) : value);
            item->setData(1, kLinkRole, link ? QVariant(QUrl(value)) : QVariant());
        }
    }
    m_tree->expandAll();
    colourNames();
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, std::clamp(m_tree->columnWidth(0) + space::l, kNamesMin, kNamesMax));
    showPart(m_part);
}

void FactsView::colourNames() {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int row = 0; row < m_tree->topLevelItem(i)->childCount(); ++row) {
            QTreeWidgetItem* item = m_tree->topLevelItem(i)->child(row);
            item->setForeground(0, tokens(this).secondary);
            if (item->data(1, kLinkRole).isValid())
                item->setForeground(1, tokens(this).accent);
        }
}

void FactsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        colourNames();
    QWidget::changeEvent(event);
}

void FactsView::setJson(const QString& json) {
    if (m_json->toPlainText() != json)
        m_json->setPlainText(json);
    showPart(m_part);
}

void FactsView::showMessage(const QString& title, const QString& explanation) {
    m_message->setTexts(title, explanation);
    m_stack->setCurrentWidget(m_message);
}

void FactsView::openLink(const QTreeWidgetItem* item) {
    const QUrl url = item->data(1, kLinkRole).toUrl();
    if (!url.isEmpty())
        QDesktopServices::openUrl(url);
}

void FactsView::copyRow() {
    if (const QTreeWidgetItem* item = m_tree->currentItem())
        QGuiApplication::clipboard()->setText(item->text(1));
}

} // namespace outcrop::ui
