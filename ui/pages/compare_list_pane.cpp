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

enum RecentRole { Before = Qt::UserRole, After };

} // namespace

CompareListPane::CompareListPane(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    m_before = addField(layout, tr("Before"), "compareBefore");
    layout->addSpacing(space::xs);
    m_after = addField(layout, tr("After"), "compareAfter");
    layout->addSpacing(space::xs);
    addButtons(layout);
    layout->addSpacing(space::l);
    addRecent(layout);
    setFocusProxy(m_before);
    updateButtons();
}

SubjectField* CompareListPane::addField(QVBoxLayout* layout, const QString& caption, const char* name) {
    auto* label = new QLabel(caption, this);
    setLook(label, TextLook::Caption);
    auto* field = new SubjectField(caption, this);
    field->setObjectName(QLatin1String(name));
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    connect(field, &SubjectField::subjectEntered, this, &CompareListPane::entered);
    connect(field, &QComboBox::editTextChanged, this, &CompareListPane::updateButtons);
    return field;
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
    for (const QString& pair :
         QSettings().value(QLatin1String(kSetting)).toStringList().mid(0, kRemembered)) {
        const QStringList sides = pair.split(u'\n');
        if (sides.size() == 2)
            remember(sides[0], sides[1]);
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
    const QListWidgetItem* item = m_recent->item(row);
    setSubjects(item->data(Before).toString(), item->data(After).toString());
    entered();
}

void CompareListPane::remember(const QString& before, const QString& after) {
    const QString title = format::change(before, after);
    for (QListWidgetItem* known : m_recent->findItems(title, Qt::MatchExactly))
        delete known;
    auto* item = new QListWidgetItem(icon(QStringLiteral("compare")), title);
    item->setData(Before, before);
    item->setData(After, after);
    item->setToolTip(title);
    item->setSizeHint({0, space::row});
    m_recent->insertItem(0, item);
    while (m_recent->count() > kRemembered)
        delete m_recent->takeItem(kRemembered);
    m_recent->setVisible(true);
    m_recentCaption->setVisible(true);
    QStringList pairs;
    for (int i = m_recent->count(); i-- > 0;) // the newest last, as they are put on top again
        pairs +=
            m_recent->item(i)->data(Before).toString() + u'\n' + m_recent->item(i)->data(After).toString();
    QSettings().setValue(QLatin1String(kSetting), pairs);
}

void CompareListPane::setSnapshot(const Snapshot& snapshot) {
    m_before->setSnapshot(snapshot);
    m_after->setSnapshot(snapshot);
}

void CompareListPane::fill(const QString& before, const QString& after) {
    m_before->setSubject(before);
    m_after->setSubject(after);
    updateButtons();
}

void CompareListPane::setSubjects(const QString& before, const QString& after) {
    fill(before, after);
    if (before.isEmpty() || after.isEmpty())
        focusFields();
}

void CompareListPane::focusFields() {
    (m_before->subject().isEmpty() ? m_before : m_after)->setFocus(Qt::ShortcutFocusReason);
}

void CompareListPane::swap() {
    const QString before = m_before->subject();
    setSubjects(m_after->subject(), before);
    entered();
}

void CompareListPane::entered() {
    updateButtons();
    if (m_compare->isEnabled())
        emit compareWanted(m_before->subject(), m_after->subject());
    else
        focusFields();
}

void CompareListPane::updateButtons() {
    const bool before = !m_before->subject().isEmpty();
    const bool after = !m_after->subject().isEmpty();
    m_compare->setEnabled(before && after);
    m_swap->setEnabled(before || after);
    const QString choose = tr("Choose what to compare first.");
    allow(m_compareAct, before && after, choose);
    allow(m_swapAct, before || after, choose);
}

void CompareListPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens(this).list);
}

} // namespace outcrop::ui
