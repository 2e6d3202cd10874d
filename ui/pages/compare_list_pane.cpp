// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/compare_list_pane.h"

#include "ui/commands/action_table.h"
#include "ui/models/format.h"
#include "ui/pages/subject_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/row_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace outcrop::ui {

namespace {

constexpr int kRemembered = 12;
constexpr auto kSetting = "compare/recent";

constexpr int kNamesRole = Qt::UserRole; ///< of a row of what was compared

QString titleOf(const QStringList& names) {
    const QString pair = format::change(names.at(0), names.at(1));
    return names.size() == 2 ? pair : format::facts({pair, names.at(2)});
}

} // namespace

CompareListPane::CompareListPane(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    m_beforeLabel = new QLabel(this);
    m_before = addField(layout, m_beforeLabel, "compareBefore");
    layout->addSpacing(space::xs);
    m_afterLabel = new QLabel(this);
    m_after = addField(layout, m_afterLabel, "compareAfter");
    layout->addSpacing(space::xs);
    addThird(layout);
    layout->addSpacing(space::xs);
    addButtons(layout);
    layout->addSpacing(space::l);
    addRecent(layout);
    setFocusProxy(m_before);
    showThird(false);
}

SubjectField* CompareListPane::addField(QVBoxLayout* layout, QLabel* label, const char* name) {
    setLook(label, TextLook::Caption);
    auto* field = new SubjectField(label->text(), label->parentWidget());
    field->setObjectName(QLatin1String(name));
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    connect(field, &SubjectField::subjectEntered, this, &CompareListPane::entered);
    connect(field, &QComboBox::editTextChanged, this, &CompareListPane::updateButtons);
    return field;
}

/// Hidden until it is asked for: most comparisons are of two.
void CompareListPane::addThird(QVBoxLayout* layout) {
    m_addThird = new QAction(icon(QStringLiteral("plus")), tr("Add a third side…"), this);
    m_addThird->setToolTip(tr(
        "Shows who changed what, where two things come from the same base: a new base, and what is yours"));
    m_removeThird = new QAction(icon(QStringLiteral("x")), tr("Remove the third side"), this);
    connect(m_addThird, &QAction::triggered, this, [this] {
        showThird(true);
        focusFields();
    });
    connect(m_removeThird, &QAction::triggered, this, [this] {
        showThird(false);
        entered();
    });
    m_addButton = new QPushButton(m_addThird->text(), this);
    m_addButton->setObjectName(QStringLiteral("compareAddThird"));
    m_addButton->setToolTip(m_addThird->toolTip());
    setLook(m_addButton, ButtonLook::Small);
    connect(m_addButton, &QPushButton::clicked, m_addThird, &QAction::trigger);
    layout->addWidget(m_addButton, 0, Qt::AlignLeft);
    m_thirdRow = new QWidget(this);
    auto* column = new QVBoxLayout(m_thirdRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_third = addField(column, new QLabel(tr("Mine"), m_thirdRow), "compareThird");
    auto* remove = new QPushButton(m_removeThird->text(), m_thirdRow);
    remove->setObjectName(QStringLiteral("compareRemoveThird"));
    setLook(remove, ButtonLook::Small);
    connect(remove, &QPushButton::clicked, m_removeThird, &QAction::trigger);
    column->addWidget(remove, 0, Qt::AlignLeft);
    layout->addWidget(m_thirdRow);
}

void CompareListPane::showThird(bool shown) {
    m_thirdRow->setVisible(shown);
    m_addButton->setVisible(!shown);
    if (!shown)
        m_third->setSubject({});
    m_beforeLabel->setText(shown ? tr("Old base") : tr("Before"));
    m_afterLabel->setText(shown ? tr("New base") : tr("After"));
    m_before->setSpokenName(m_beforeLabel->text());
    m_after->setSpokenName(m_afterLabel->text());
    updateButtons();
}

QList<SubjectField*> CompareListPane::fields() const {
    QList<SubjectField*> all{m_before, m_after};
    if (!m_thirdRow->isHidden())
        all += m_third;
    return all;
}

QString CompareListPane::third() const {
    return m_thirdRow->isHidden() ? QString() : m_third->subject();
}

QStringList CompareListPane::names() const {
    QStringList all;
    for (const SubjectField* field : fields())
        all += field->subject();
    return all;
}

void CompareListPane::addButtons(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_swap = new QPushButton(tr("Swap"), this);
    setIconBeside(m_swap, icon(QStringLiteral("swap")));
    m_swap->setObjectName(QStringLiteral("compareSwap"));
    setLook(m_swap, ButtonLook::Plain);
    m_compare = new QPushButton(tr("Compare"), this);
    m_compare->setObjectName(QStringLiteral("compareNow"));
    setLook(m_compare, ButtonLook::Primary);
    row->addWidget(m_swap);
    row->addWidget(m_compare, 1);
    layout->addLayout(row);
    connect(m_swap, &QPushButton::clicked, this, &CompareListPane::swap);
    connect(m_compare, &QPushButton::clicked, this, &CompareListPane::entered);
    m_swapAct = new QAction(m_swap->icon(), tr("Swap before and after"), this);
    m_compareAct = new QAction(icon(QStringLiteral("compare")), tr("Compare now"), this);
    connect(m_swapAct, &QAction::triggered, this, &CompareListPane::swap);
    connect(m_compareAct, &QAction::triggered, this, &CompareListPane::entered);
}

void CompareListPane::addRecent(QVBoxLayout* layout) {
    auto* caption = new QLabel(tr("Compared before"), this);
    setLook(caption, TextLook::Caption);
    m_recentCaption = caption;
    m_recent = new QListWidget(this);
    m_recent->setObjectName(QStringLiteral("compareRecent"));
    m_recent->setAccessibleName(caption->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setItemDelegate(new RowDelegate(m_recent));
    m_recent->setIconSize({space::icon, space::icon});
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setStyleSheet(QStringLiteral("QListWidget { background: transparent; }"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(caption);
    layout->addWidget(m_recent, 1);
    for (const QString& kept :
         QSettings().value(QLatin1String(kSetting)).toStringList().mid(0, kRemembered)) {
        const QStringList sides = kept.split(u'\n');
        if (sides.size() == 2 || sides.size() == 3)
            remember(sides);
    }
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    caption->setVisible(any);
    layout->addStretch(any ? 0 : 1);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { openRecent(m_recent->row(item)); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { openRecent(m_recent->row(item)); });
}

void CompareListPane::openRecent(int row) {
    const QStringList sides = m_recent->item(row)->data(kNamesRole).toStringList();
    setSubjects(sides.at(0), sides.at(1), sides.value(2));
    entered();
}

void CompareListPane::remember(const QStringList& names) {
    const QString title = titleOf(names);
    for (QListWidgetItem* known : m_recent->findItems(title, Qt::MatchExactly))
        delete known;
    auto* item = new QListWidgetItem(icon(QStringLiteral("compare")), title);
    item->setData(kNamesRole, names);
    item->setToolTip(title);
    item->setSizeHint({0, space::row});
    m_recent->insertItem(0, item);
    while (m_recent->count() > kRemembered)
        delete m_recent->takeItem(kRemembered);
    m_recent->setVisible(true);
    m_recentCaption->setVisible(true);
    QStringList kept;
    for (int i = m_recent->count(); i-- > 0;) // the newest last, as they are put on top again
        kept += m_recent->item(i)->data(kNamesRole).toStringList().join(u'\n');
    QSettings().setValue(QLatin1String(kSetting), kept);
}

void CompareListPane::setSnapshot(const Snapshot& snapshot) {
    for (SubjectField* field : {m_before, m_after, m_third})
        field->setSnapshot(snapshot);
}

void CompareListPane::fill(const QString& before, const QString& after, const QString& third) {
    m_before->setSubject(before);
    m_after->setSubject(after);
    m_third->setSubject(third);
    showThird(!third.isEmpty());
}

void CompareListPane::setSubjects(const QString& before, const QString& after, const QString& third) {
    fill(before, after, third);
    if (before.isEmpty() || after.isEmpty())
        focusFields();
}

/// To the first one that is empty.
void CompareListPane::focusFields() {
    SubjectField* wanted = m_after;
    for (SubjectField* field : fields())
        if (field->subject().isEmpty()) {
            wanted = field;
            break;
        }
    wanted->setFocus(Qt::ShortcutFocusReason);
}

void CompareListPane::swap() {
    const QString before = m_before->subject();
    setSubjects(m_after->subject(), before, third());
    entered();
}

void CompareListPane::entered() {
    updateButtons();
    if (m_compare->isEnabled())
        emit compareWanted(names());
    else
        focusFields();
}

void CompareListPane::updateButtons() {
    const bool shown = !m_thirdRow->isHidden();
    const bool any = !m_before->subject().isEmpty() || !m_after->subject().isEmpty();
    const bool all = !names().contains(QString());
    m_compare->setEnabled(all);
    m_swap->setEnabled(any);
    const QString choose = tr("Choose what to compare first.");
    allow(m_compareAct, all, choose);
    allow(m_swapAct, any, choose);
    allow(m_addThird, !shown, tr("There are three sides already."));
    allow(m_removeThird, shown, tr("There are only two sides."));
}

void CompareListPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens(this).list);
}

} // namespace outcrop::ui
