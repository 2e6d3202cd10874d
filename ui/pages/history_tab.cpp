// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/history_tab.h"

#include "ui/models/format.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

enum HistoryColumn { StepColumn, InstructionColumn, WhenColumn, SizeColumn, LayerColumn, CommentColumn };
constexpr int kStepRole = Qt::UserRole;
constexpr int kRawRole = Qt::UserRole + 1;

} // namespace

HistoryTab::HistoryTab(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = makeTable(tr("History of the image"),
                        {tr("Step"), tr("Instruction"), tr("When"), tr("Size"), tr("Layer"), tr("Comment")},
                        {56, 0, 120, 96, 120, 140}, this);
    m_table->setObjectName(QStringLiteral("history"));
    for (const HistoryColumn column : {StepColumn, SizeColumn}) {
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    addCopying(m_table, tr("Copy instruction"),
               [](const QTreeWidgetItem& item) { return item.data(InstructionColumn, kRawRole).toString(); });
    connect(m_table, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { emit stepActivated(item->data(0, kStepRole).toInt()); });
    layout->addWidget(m_table);
    setFocusProxy(m_table);
}

void HistoryTab::clear() {
    m_table->clear();
}

void HistoryTab::setImage(const ImageDetails& image) {
    m_table->clear();
    for (size_t i = image.steps.size(); i-- > 0;) {
        const LayerStep& step = image.steps[i];
        auto* item = new QTreeWidgetItem(m_table);
        const QString raw = format::text(step.createdBy);
        item->setData(0, kStepRole, static_cast<int>(i));
        item->setText(StepColumn, format::count(static_cast<qint64>(i) + 1));
        item->setText(InstructionColumn, format::instruction(step.createdBy));
        item->setData(InstructionColumn, kRawRole, raw);
        item->setToolTip(InstructionColumn, raw);
        item->setFont(InstructionColumn, monoFont());
        item->setText(WhenColumn, format::ago(step.created));
        item->setToolTip(WhenColumn, format::exactTime(step.created));
        item->setText(SizeColumn, step.diffId ? format::bytes(step.size) : tr("no files"));
        item->setToolTip(SizeColumn, format::exactBytes(step.size));
        if (step.diffId) {
            item->setText(LayerColumn, QString::fromStdString(step.diffId->shortHex()));
            item->setToolTip(LayerColumn, QString::fromStdString(step.diffId->str()));
        }
        item->setFont(LayerColumn, monoFont());
        item->setText(CommentColumn, format::text(step.comment));
        item->setToolTip(CommentColumn, item->text(CommentColumn));
    }
}

} // namespace outcrop::ui
