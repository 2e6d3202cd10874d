// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// What can be done with the file that is shown.
#include "ui/commands/action_table.h"
#include "ui/pages/blanks_button.h"
#include "ui/pages/bytes_view.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/member_list.h"
#include "ui/pages/part_bar.h"
#include "ui/pages/picture_pane.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_size.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <utility>

namespace outcrop::ui {

template <class Slot>
QAction* FilePane::addAct(const char* iconName, const QString& text, const QKeySequence& keys, Slot slot) {
    auto* act = new QAction(icon(QLatin1String(iconName)), text, this);
    act->setShortcut(keys);
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(act, &QAction::triggered, this, slot);
    m_acts.append(act);
    return act;
}

void FilePane::addActs() {
    m_saveAct = addAct("export", tr("Save the file as…"), QKeySequence::Save, [this] { saveShown(); });
    m_copyAct = addAct("copy", tr("Copy the file's text"), {}, [this] { copyText(); });
    m_findAct =
        addAct("search", tr("Find in the file…"), QKeySequence(tr("Ctrl+Alt+F")), [this] { startFind(); });
    m_findNextAct = addAct("chevron-down", tr("Find the next place"), QKeySequence(Qt::Key_F3),
                           [this] { find(FindStep::Next); });
    m_findPreviousAct = addAct("chevron-up", tr("Find the previous place"),
                               QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(FindStep::Previous); });
    m_wrapAct = addAct("list", tr("Wrap long lines"), QKeySequence(tr("Ctrl+Alt+W")),
                       [this] { m_text->setLineWrapMode(lineWrap()); });
    m_wrapAct->setCheckable(true);
    m_nextAct =
        addAct("chevron-down", tr("Next change"), QKeySequence(Qt::Key_F8), [this] { stepChange(1); });
    m_previousAct =
        addAct("chevron-up", tr("Previous change"), QKeySequence(Qt::Key_F7), [this] { stepChange(-1); });
    m_columnsAct = addAct("columns", tr("Difference in one or two columns"), QKeySequence(tr("Ctrl+Alt+D")),
                          [this] { m_layout->setCurrent(1 - m_layout->current()); });
    m_moreAct = addAct("plus", tr("Show more unchanged lines"), QKeySequence(tr("Ctrl+Alt+M")),
                       [this] { m_diff->unfoldHere(); });
    m_allAct = addAct("list", tr("Show all lines of the difference"), QKeySequence(tr("Ctrl+Alt+A")),
                      [this] { m_diff->setUnfolded(m_allAct->isChecked()); });
    m_allAct->setCheckable(true);
    m_whitespaceAct =
        addAct("eye", tr("Mark spaces and tabs in the difference"), QKeySequence(tr("Ctrl+Alt+S")),
               [this] { m_diff->setShowsWhitespace(m_whitespaceAct->isChecked()); });
    m_whitespaceAct->setCheckable(true);
    m_acts += m_blanks->acts();
    m_bytesAct =
        addAct("bytes", tr("Show the bytes"), QKeySequence(tr("Ctrl+Alt+B")), [this] { switchBytes(); });
    m_bytesAct->setCheckable(true);
    m_linesAct = addAct("layers", tr("Show who brought each line"), QKeySequence(tr("Ctrl+Alt+G")),
                        [this] { switchLines(); });
    m_linesAct->setCheckable(true);
    m_pictureAct = addAct("image", tr("Compare the pictures in another way"), QKeySequence(tr("Ctrl+Alt+O")),
                          [this] { m_picture->nextWay(); });
    m_acts += m_parts->acts();
    m_sizeActs = TextSize::shared().makeActs(this);
    m_acts += m_sizeActs;
    const QStringList sides{tr("Show the difference"), tr("Show the file before"), tr("Show the file after")};
    for (int side = Difference; side <= After; ++side)
        m_sideActs.append(addAct("diff", sides.at(side), {}, [this, side] { m_side->setCurrent(side); }));
    m_backAct = addAct("chevron-left", tr("Back out of the archive"), {}, [this] { goBack(); });
    m_backAct->setShortcuts({QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::ALT | Qt::Key_Left)});
    addAction(m_backAct); // in a tree Backspace is none of ours
    addAct("x", tr("Close the file"), QKeySequence(tr("Ctrl+W")), [this] { emit closed(); });
    connect(m_find, &SearchField::searchChanged, this, [this] {
        find(FindStep::Typed);
        updateActs();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        const bool back = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        find(back ? FindStep::Previous : FindStep::Next);
    });
    updateActs();
}

QList<QAction*> FilePane::keyActs() const {
    QList<QAction*> acts = m_acts;
    acts.removeAll(m_backAct);
    return acts;
}

void FilePane::updateActs() {
    if (m_acts.isEmpty())
        return; // not made yet
    const bool open = isVisible();
    const QWidget* view = m_stack->currentWidget();
    const bool difference = m_diff.is(view);
    const bool text = m_text.is(view) || difference;
    const bool bytes = m_bytes.is(view);
    const bool compared = open && !m_side->isHidden();
    const QString none = tr("Open a file first.");
    for (QAction* act : std::as_const(m_acts))
        allow(act, open, none);
    allow(m_saveAct, open && m_file, none);
    const QString noText = open ? tr("What is shown is no text.") : none;
    allow(m_copyAct, open && text, noText);
    allow(m_findAct, open && (text || bytes), noText);
    for (QAction* act : {m_findNextAct, m_findPreviousAct})
        allow(act, open && (text || bytes) && !m_find->text().isEmpty(),
              open ? tr("Say first what to find.") : none);
    allow(m_pictureAct, open && m_picture.is(view) && m_picture->comparesTwo(),
          open ? tr("No two pictures are shown.") : none);
    allow(m_bytesAct, open && m_file, none);
    allowLines();
    allow(m_wrapAct, open && m_text.is(view), noText);
    for (QAction* act : std::as_const(m_sizeActs))
        allow(act, open && (text || bytes), noText);
    const QString noDifference = open ? tr("No difference of lines is shown.") : none;
    allow(m_whitespaceAct, open && difference, noDifference);
    for (QAction* act : {m_moreAct, m_allAct})
        allow(act, open && difference && !m_comparison.large,
              open && difference ? tr("The text is too large to show what is the same.") : noDifference);
    for (QAction* act : m_blanks->acts())
        allow(act, open && !m_blanks->isHidden(), noDifference);
    for (QAction* act : m_parts->acts())
        allow(act, open && m_parts->leads(act), open ? tr("No other part of a text is there.") : none);
    allow(m_columnsAct, open && (difference || (bytes && !m_layout->isHidden())), noDifference);
    for (QAction* act : {m_nextAct, m_previousAct})
        allow(act, m_walks || (open && (difference || bytes)), noDifference);
    for (int side = Difference; side <= After; ++side)
        allow(m_sideActs.at(side), compared && m_side->isEnabledAt(side),
              open ? tr("There is no such side of this file.") : none);
    allow(m_backAct, open && !m_way.isEmpty(), tr("No member of an archive is shown."));
    if (!text && !bytes)
        m_find->hide();
}

void FilePane::setWalks(bool on) {
    m_walks = on;
    updateActs();
}

void FilePane::stepChange(int step) {
    const QWidget* view = isVisible() ? m_stack->currentWidget() : nullptr;
    if (m_diff.is(view))
        step > 0 ? m_diff->nextChange() : m_diff->previousChange();
    else if (m_bytes.is(view))
        step > 0 ? m_bytes->nextChange() : m_bytes->previousChange();
    else
        emit changeWanted(step);
}

void FilePane::arriveFrom(int step) {
    m_arriveFrom = step;
}

void FilePane::arrive() {
    const int from = std::exchange(m_arriveFrom, 0);
    if (from != 0 && m_diff.is(m_stack->currentWidget()))
        m_diff->goToChange(from > 0 ? 0 : static_cast<int>(m_diff->changes().size()) - 1);
}

void FilePane::say(const QString& words) {
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    fitTitle();
}

void FilePane::copyText() {
    QGuiApplication::clipboard()->setText(m_diff.is(m_stack->currentWidget()) ? m_diff->wholeText()
                                                                              : m_text->toPlainText());
}

void FilePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitTitle();
    updateActs();
}

} // namespace outcrop::ui
