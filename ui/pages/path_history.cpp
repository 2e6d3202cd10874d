// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/path_history.h"

#include "core/engine/engine.h"
#include "core/inspect/blame.h"
#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/file_tree_model.h"
#include "ui/models/format.h"
#include "ui/pages/layer_words.h"
#include "ui/pages/number_delegate.h"
#include "ui/pages/table.h"
#include "ui/pages/view_commands.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_delegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

enum HistoryColumn { LayerColumn, WhatColumn, SizeColumn, MadeColumn };
constexpr int kLayer = Qt::UserRole;
constexpr int kStratum = Qt::UserRole + 1;
constexpr QSize kHistorySize(760, 380);

/// A step and what it came upon.
QString eventWords(const MergedTree::Layers& layers, const BlameStep& step, const BlameStep* before) {
    switch (step.event) {
    case BlameEvent::Made:
        return PathHistory::tr("made");
    case BlameEvent::Changed:
        return PathHistory::tr("changed: %1")
            .arg(FileTreeModel::changeWords(*layers[before->layer], before->node, *layers[step.layer],
                                            step.node));
    case BlameEvent::Repeated:
        return PathHistory::tr("there again, the same");
    case BlameEvent::Hidden:
        return PathHistory::tr("removed");
    case BlameEvent::Restored:
        return PathHistory::tr("made again");
    }
    return {};
}

/// The layer's number behind its colour.
class LayerDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        constexpr int kDot = 9;
        QStyleOptionViewItem number = option;
        number.rect = QStyle::visualRect(option.direction, option.rect,
                                         option.rect.adjusted(kDot + space::xs, 0, 0, 0));
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens(option.widget).selection);
        RowDelegate::paint(painter, number, index);
        const QRect dot(option.rect.left() + space::m, option.rect.center().y() - kDot / 2, kDot, kDot);
        paintLayerDot(*painter, QStyle::visualRect(option.direction, option.rect, dot),
                      index.data(kStratum).toInt(), option.widget);
    }
};

} // namespace

std::vector<PathEvent> pathEvents(const Engine& engine, const std::string& name, const std::string& path,
                                  const std::stop_token& stop) {
    const Subject subject = engine.subject(name, stop);
    const MergedTree::Layers& layers = subject.tree.layers();
    const std::vector<BlameStep> steps = blamePath(layers, path);
    std::vector<PathEvent> events;
    for (size_t i = 0; i < steps.size(); ++i) {
        const BlameStep& step = steps[i];
        const LayerOrigin& origin = subject.origins[step.layer];
        const bool own = subject.kind == Subject::Kind::Container && step.layer + 1 == layers.size();
        PathEvent event{static_cast<int>(step.layer),
                        origin.number,
                        eventWords(layers, step, i > 0 ? &steps[i - 1] : nullptr),
                        own ? -1 : static_cast<int>(step.layer),
                        step.event == BlameEvent::Hidden,
                        std::nullopt,
                        layerWords(origin, own)};
        const FileTree& tree = *layers[step.layer];
        if (step.node != kNoNode && tree.type(step.node) == FileType::Regular)
            event.bytes = tree.fileSize(linkedNode(tree, step.node));
        events.push_back(std::move(event));
    }
    return events;
}

PathHistory::PathHistory(Bridge& bridge, const std::string& subject, const std::string& commandName,
                         const QByteArray& path, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("History of a path"));
    setObjectName(QStringLiteral("pathHistory"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(commandName, path);
    sayInstead(tr("Looking through the layers…"), {});
    bridge.ask(
        m_request,
        [subject, raw = path.toStdString()](const Engine& engine, Progress&, std::stop_token stop) {
            return pathEvents(engine, subject, raw, stop);
        },
        this, [this](const std::vector<PathEvent>& events) { showEvents(events); },
        [this](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The history could not be read."), error);
            sayInstead(text.what, text.why);
        });
}

void PathHistory::build(const std::string& commandName, const QByteArray& path) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l + space::xs, space::xl, space::l + space::xs);
    column->setSpacing(space::m);
    auto* heading = new QLabel(
        tr("What the layers did with “%1”").arg(format::ltr(format::text(path.toStdString()))), this);
    setLook(heading, TextLook::Title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_stack = new QStackedWidget(this);
    m_table =
        makeTable(tr("History of the path, the lowest layer first"),
                  {tr("Layer"), tr("What it did"), tr("Size"), tr("Instruction")}, {72, 220, 88, 0}, m_stack);
    m_table->setObjectName(QStringLiteral("pathHistoryRows"));
    m_table->setItemDelegateForColumn(LayerColumn, new LayerDelegate(m_table));
    m_table->setItemDelegateForColumn(SizeColumn, new NumberDelegate(m_table));
    m_table->headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    addCopying(m_table, tr("Copy instruction"),
               [](const QTreeWidgetItem& item) { return item.text(MadeColumn); });
    m_message = new EmptyState(QStringLiteral("history"), m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    column->addWidget(m_stack, 1);
    auto* command = new CommandStrip(this);
    command->setWords(blameCommand(commandName, path));
    column->addWidget(command);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return is the row's
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem* item) { emit layerWanted(item->data(0, kLayer).toInt()); });
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        emit layerWanted(item->data(0, kLayer).toInt());
        accept();
    });
    resize(kHistorySize);
}

void PathHistory::sayInstead(const QString& title, const QString& explanation) {
    m_message->setTexts(title, explanation);
    m_stack->setCurrentWidget(m_message);
}

void PathHistory::showEvents(const std::vector<PathEvent>& events) {
    if (events.empty())
        return sayInstead(tr("No layer has this path"),
                          tr("It is there because something lies in it, or because the engine made it."));
    m_table->clear();
    for (const PathEvent& event : events) {
        auto* item = new QTreeWidgetItem(m_table);
        item->setData(LayerColumn, kLayer, event.layer);
        item->setData(LayerColumn, kStratum, event.stratum);
        item->setText(LayerColumn, format::count(event.number));
        item->setText(WhatColumn, event.what);
        item->setToolTip(WhatColumn, event.removes ? tr("The layers below still ship it.") : event.what);
        if (event.bytes) {
            item->setText(SizeColumn, format::bytes(*event.bytes));
            item->setToolTip(SizeColumn, format::exactBytes(*event.bytes));
        }
        item->setText(MadeColumn, event.made);
        item->setToolTip(MadeColumn, event.made.toHtmlEscaped());
        item->setFont(MadeColumn, monoFont());
    }
    m_table->setCurrentItem(m_table->topLevelItem(m_table->topLevelItemCount() - 1));
    m_stack->setCurrentWidget(m_table);
    m_table->setFocus();
}

} // namespace outcrop::ui
