// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/history_tab.h"

#include "ui/commands/action_table.h"
#include "ui/models/format.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_size.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dockerfile_view.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

namespace outcrop::ui {

namespace {

enum HistoryColumn { StepColumn, InstructionColumn, WhenColumn, SizeColumn, LayerColumn, CommentColumn };
constexpr int kStepRole = Qt::UserRole;
constexpr int kRawRole = Qt::UserRole + 1;

} // namespace

HistoryTab::HistoryTab(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    auto* look = new SegmentedControl({tr("Steps"), tr("Dockerfile")}, this);
    look->setObjectName(QStringLiteral("historyLook"));
    look->setAccessibleName(tr("How the history is shown"));
    row->addWidget(look);
    row->addStretch(1);
    layout->addLayout(row);
    m_views = new QStackedWidget(this);
    buildTable();
    m_dockerfile = new DockerfileView(m_views);
    m_dockerfile->setObjectName(QStringLiteral("historyDockerfile"));
    m_dockerfile->setAccessibleName(tr("The image's history as a Dockerfile"));
    m_views->addWidget(m_table);
    m_views->addWidget(m_dockerfile);
    layout->addWidget(m_views, 1);
    buildFoot();
    setFocusProxy(m_table);
    connect(look, &SegmentedControl::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        setFocusProxy(m_views->currentWidget());
    });
    connect(m_dockerfile, &DockerfileView::stepChosen, this, &HistoryTab::choose);
    connect(m_dockerfile, &DockerfileView::stepActivated, this, &HistoryTab::stepActivated);
    m_acts = TextSize::shared().makeActs(this);
}

QList<QAction*> HistoryTab::viewActs() {
    for (QAction* act : std::as_const(m_acts))
        allow(act, isVisible() && m_views->currentWidget() == m_dockerfile,
              tr("Show the history as a Dockerfile first."));
    return m_acts;
}

void HistoryTab::buildTable() {
    m_table = makeTable(tr("History of the image"),
                        {tr("Step"), tr("Instruction"), tr("When"), tr("Size"), tr("Layer"), tr("Comment")},
                        {56, 0, 120, 96, 120, 140}, m_views);
    m_table->setObjectName(QStringLiteral("history"));
    for (const HistoryColumn column : {StepColumn, SizeColumn}) {
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    addCopying(m_table, tr("Copy instruction"),
               [](const QTreeWidgetItem& item) { return item.data(InstructionColumn, kRawRole).toString(); });
    connect(m_table, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { emit stepActivated(item->data(0, kStepRole).toInt()); });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr)
            choose(item->data(0, kStepRole).toInt());
    });
}

/// What the chosen step did, and the way to its files.
void HistoryTab::buildFoot() {
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::m, space::s, space::m, space::s);
    foot->setSpacing(space::m);
    m_did = new QLabel(this);
    m_did->setObjectName(QStringLiteral("whatTheStepDid"));
    setLook(m_did, TextLook::Secondary);
    m_files = new QPushButton(tr("Show its files"), this);
    m_files->setObjectName(QStringLiteral("filesOfTheStep"));
    foot->addWidget(m_did, 1);
    foot->addWidget(m_files);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(foot);
    connect(m_files, &QPushButton::clicked, this, [this] { emit stepActivated(m_current); });
    sayWhatItDid(-1);
}

void HistoryTab::choose(int step) {
    if (step == m_current)
        return;
    setCurrentStep(step);
    emit stepChosen(step);
}

void HistoryTab::setCurrentStep(int step) {
    m_current = step;
    m_dockerfile->setCurrentStep(step);
    const QSignalBlocker quiet(m_table);
    const int row = m_table->topLevelItemCount() - 1 - step; // newest first
    m_table->setCurrentItem(step < 0 ? nullptr : m_table->topLevelItem(row));
    sayWhatItDid(step);
}

void HistoryTab::sayWhatItDid(int step) {
    const bool known = step >= 0 && step < m_steps.size();
    const StepFacts facts = known ? m_steps.at(step) : StepFacts();
    m_files->setEnabled(facts.layer >= 0);
    if (!known)
        m_did->clear();
    else if (facts.layer < 0)
        m_did->setText(tr("This step changed no file, only the image's configuration."));
    else
        m_did->setText(tr("Layer %1 has %2 in %Ln entries.", nullptr, static_cast<int>(facts.entries))
                           .arg(format::count(facts.layer + 1), format::bytes(facts.bytes)));
}

void HistoryTab::clear() {
    m_steps.clear();
    m_table->clear();
    m_dockerfile->setInstructions({});
    setCurrentStep(-1);
}

void HistoryTab::setDockerfile(const std::vector<DockerfileStep>& steps) {
    QVector<DockerfileView::Instruction> instructions;
    for (const DockerfileStep& step : steps) {
        QStringList lines;
        for (const QString& line : QString::fromStdString(step.text).split(u'\n'))
            lines.append(format::text(line.toStdString()));
        instructions.append({lines.join(u'\n'), step.step});
    }
    m_dockerfile->setInstructions(std::move(instructions));
    m_dockerfile->setCurrentStep(m_current);
}

void HistoryTab::setImage(const ImageDetails& image) {
    clear();
    for (const LayerStep& step : image.steps)
        m_steps.append({step.layerIndex, step.size, step.entries});
    const QSignalBlocker quiet(m_table);
    bool commented = false;
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
        commented = commented || !item->text(CommentColumn).isEmpty();
    }
    m_table->setColumnHidden(CommentColumn, !commented); // few have one, and instructions are long
}

} // namespace outcrop::ui
