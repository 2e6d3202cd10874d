// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/gate_tab.h"

#include "core/base/atomic_file.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/command_strip.h"
#include "ui/dialogs/error_text.h"
#include "ui/dialogs/problem_label.h"
#include "ui/models/format.h"
#include "ui/pages/gate_form.h"
#include "ui/pages/gate_rows.h"
#include "ui/pages/save_as.h"
#include "ui/pages/view_commands.h"
#include "ui/pages/view_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <algorithm>

namespace outcrop::ui {

GateTab::GateTab(Bridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("gateTab"));
    buildActs();
}

void GateTab::buildActs() {
    m_check = new QAction(icon(QStringLiteral("check")), tr("Check the image"), this);
    m_check->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_check->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_check, &QAction::triggered, this, &GateTab::check);
    m_save = new QAction(icon(QStringLiteral("export")), tr("Save the report…"), this);
    connect(m_save, &QAction::triggered, this, &GateTab::saveReport);
    m_show = new QAction(icon(QStringLiteral("layers")), tr("Show what failed"), this);
    connect(m_show, &QAction::triggered, this, [this] { lead(m_rules->currentItem()); });
    m_copy = new QAction(icon(QStringLiteral("copy")), tr("Copy answer"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, [this] {
        const QTreeWidgetItem* item = m_rules->currentItem();
        QStringList cells;
        for (int column = 0; item != nullptr && column < m_rules->columnCount(); ++column)
            if (!item->text(column).isEmpty())
                cells += item->text(column);
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    });
    addActions({m_check, m_copy});
}

/// Its parts cost the window's start more than a tab may that is not in sight.
GateTab& GateTab::made() {
    if (m_stack == nullptr) {
        build();
        restoreViewState(*this);
        limitsChanged();
    }
    return *this;
}

void GateTab::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::m, space::m, space::m);
    head->setSpacing(space::m);
    layout->addLayout(head);
    m_form = new GateForm(this);
    if (m_snapshot)
        m_form->setSnapshot(*m_snapshot);
    head->addWidget(m_form);
    m_problem = new ProblemLabel(this);
    head->addWidget(m_problem);
    buildFoot(head);
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    m_rules = GateRows::table(m_stack);
    m_rules->setContextMenuPolicy(Qt::CustomContextMenu);
    m_message = new EmptyState(QStringLiteral("check"), m_stack);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_rules);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_form);
    connect(m_form, &GateForm::changed, this, &GateTab::limitsChanged);
    connect(m_rules, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) { lead(item); });
    connect(m_rules, &QWidget::customContextMenuRequested, this, [this](const QPoint& pos) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(viewActs());
        addCommands(menu, {m_form->words(m_name.toStdString())});
        menu->popup(m_rules->viewport()->mapToGlobal(pos));
    });
    connect(m_message, &EmptyState::actionTriggered, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    showMessage(
        QStringLiteral("check"), tr("Does the image keep to these limits?"),
        tr("Choose what it is asked, then check it. `outcrop ci` asks the same where images are built."));
}

void GateTab::buildFoot(QVBoxLayout* layout) {
    m_command = new CommandStrip(this);
    layout->addWidget(m_command);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_checkButton = new QPushButton(tr("Check"), this);
    m_checkButton->setObjectName(QStringLiteral("gateCheck"));
    setLook(m_checkButton, ButtonLook::Primary);
    m_saveButton = new QPushButton(tr("Save report…"), this);
    m_saveButton->setObjectName(QStringLiteral("gateSave"));
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(QStringLiteral("gateVerdict"));
    row->addWidget(m_checkButton);
    row->addWidget(m_saveButton);
    row->addSpacing(space::s);
    row->addWidget(m_verdict, 1);
    layout->addLayout(row);
    connect(m_checkButton, &QPushButton::clicked, m_check, &QAction::trigger);
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
}

void GateTab::setImage(const ImageId& image, const QString& name) {
    const bool another = !m_image || *m_image != image;
    if (another)
        clear();
    m_image = image;
    m_name = name;
    if (m_stack != nullptr)
        limitsChanged();
}

void GateTab::setSnapshot(const SnapshotPtr& snapshot) {
    m_snapshot = snapshot;
    if (m_form != nullptr)
        m_form->setSnapshot(*snapshot);
}

/// What was answered is no answer to what is asked now.
void GateTab::forget() {
    m_answer.reset();
    emit failuresCounted(0);
    if (m_stack == nullptr)
        return;
    m_rules->clear();
    m_verdict->clear();
}

void GateTab::clear() {
    stop();
    m_image.reset();
    forget();
    if (m_stack == nullptr)
        return;
    limitsChanged();
    showMessage(
        QStringLiteral("check"), tr("Does the image keep to these limits?"),
        tr("Choose what it is asked, then check it. `outcrop ci` asks the same where images are built."));
}

void GateTab::stop() {
    if (Task* task = m_task) {
        m_task.clear(); // first: that it was stopped is no news
        task->cancel();
    }
}

void GateTab::setVisible(bool visible) {
    if (visible)
        made();
    QWidget::setVisible(visible);
}

bool GateTab::canCheck() const {
    return m_form != nullptr && m_image && !m_task && m_form->problem().isEmpty();
}

/// What was answered was asked otherwise.
void GateTab::limitsChanged() {
    const QString wrong = m_form->problem();
    m_problem->setProblem(wrong);
    m_command->setWords(m_image && wrong.isEmpty() ? m_form->words(m_name.toStdString())
                                                   : std::vector<std::string>());
    if (m_answer && sender() == m_form)
        m_verdict->setText(tr("The limits are others now: check again."));
    (void)viewActs();
}

void GateTab::check() {
    if (!canCheck())
        return;
    GateWish wish = m_form->wish();
    wish.image = "image:" + m_image->str();
    forget();
    m_task = m_bridge.run(
        tr("Check %1").arg(m_name),
        [wish](const Engine& engine, Progress& progress, std::stop_token stop) {
            return judgeImage(engine, wish, progress, stop);
        },
        this,
        [this, image = *m_image](GateAnswer answer) {
            answer.label = "image " + m_name.toStdString(); // as the command has it
            if (m_image && *m_image == image)
                take(answer);
        },
        [this, image = *m_image](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The image could not be checked."), error);
            if (m_image && *m_image == image)
                showMessage(QStringLiteral("alert"), text.what, text.why + u'\n' + text.remedy);
        });
    connect(m_task, &Task::finished, this, [this, task = m_task.data()] {
        if (task != m_task)
            return;
        m_task.clear();
        if (task->state() == TaskState::Cancelled)
            showMessage(QStringLiteral("stop"), tr("It was stopped"), tr("Nothing was answered by then."));
        (void)viewActs();
    });
    showMessage(QStringLiteral("clock"), tr("The image is checked…"), {}, tr("Cancel"));
    (void)viewActs();
}

void GateTab::take(const GateAnswer& answer) {
    m_answer = std::make_shared<const GateAnswer>(answer);
    GateRows::fill(m_rules, answer.rules);
    const auto failed =
        static_cast<int>(std::ranges::count(answer.rules, Verdict::Failed, &GateRule::verdict));
    m_verdict->setText(failed == 0 ? tr("Passed: it keeps to all of them.")
                                   : tr("Failed: it does not keep to %1 of %Ln limits.", nullptr,
                                        static_cast<int>(answer.rules.size()))
                                         .arg(format::count(failed)));
    m_stack->setCurrentWidget(m_rules);
    if (m_rules->topLevelItemCount() > 0)
        m_rules->setCurrentItem(m_rules->topLevelItem(0));
    emit failuresCounted(failed);
    (void)viewActs();
}

void GateTab::showMessage(const QString& iconName, const QString& title, const QString& text,
                          const QString& action) {
    m_message->setIconName(iconName);
    m_message->setTexts(title, text);
    m_message->setAction(action);
    m_stack->setCurrentWidget(m_message);
}

void GateTab::saveReport() {
    if (!m_answer)
        return;
    const auto writer = [](std::string report) {
        return [report = std::move(report)](const Engine&, int fd, Progress&, const std::stop_token&) {
            writeFull(fd, report.data(), report.size(), "report");
        };
    };
    const GateAnswer& answer = *m_answer;
    saveAs(window(), m_bridge, tr("report"),
           {{tr("JUnit report"), QStringLiteral("xml"), writer(junitReport(answer.label, answer.rules))},
            {tr("Markdown report"), QStringLiteral("md"), writer(markdownReport(answer.label, answer.rules))},
            {tr("JSON, a line for each limit"), QStringLiteral("json"), writer(jsonReport(answer.rules))}});
}

/// To where one sees what failed.
void GateTab::lead(const QTreeWidgetItem* item) {
    if (item == nullptr || !item->data(0, GateRows::kFailedRole).toBool())
        return;
    const QString rule = item->data(0, GateRows::kRuleRole).toString();
    if (rule == QLatin1String("no-secrets"))
        emit secretsWanted();
    else if (rule == QLatin1String("forbid-package"))
        emit packagesWanted();
    else if (rule == QLatin1String("no-setuid"))
        emit privilegedWanted();
    else
        emit weightWanted(!rule.startsWith(QLatin1String("max-")));
}

QList<QAction*> GateTab::viewActs() {
    allow(m_check, canCheck(),
          m_task ? tr("It is being checked.") : tr("Open “Check” of an image and mend its limits first."));
    allow(m_save, m_answer != nullptr && !m_task, tr("Check the image first."));
    const QTreeWidgetItem* item = m_rules != nullptr && m_answer ? m_rules->currentItem() : nullptr;
    allow(m_copy, item != nullptr, tr("Check the image first."));
    allow(m_show, item != nullptr && item->data(0, GateRows::kFailedRole).toBool(),
          tr("Choose a limit that the image does not keep to."));
    if (m_checkButton != nullptr) {
        m_checkButton->setEnabled(m_check->isEnabled());
        m_saveButton->setEnabled(m_save->isEnabled());
    }
    return {m_check, m_show, m_copy, m_save};
}

QList<QAction*> GateTab::viewCommands() {
    if (m_offered)
        m_offered->deleteLater(); // a menu may show its acts
    m_offered.clear();
    if (m_form == nullptr || !m_image || !m_form->problem().isEmpty())
        return {};
    m_offered = new QMenu(this);
    addCommands(m_offered, {m_form->words(m_name.toStdString())});
    return commandsOf(*m_offered);
}

} // namespace outcrop::ui
