// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Finding words in the file that is shown: in all of it, also where only a part is in sight.
#include "ui/bridge/bridge.h"
#include "ui/pages/bytes_view.h"
#include "ui/pages/file_finder.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/shown_text.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/source_view.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <utility>

namespace outcrop::ui {

void FilePane::buildFinder() {
    m_finder = new FileFinder(m_bridge, this);
    connect(m_finder, &FileFinder::found, this, &FilePane::showHit);
    connect(m_finder, &FileFinder::said, this, &FilePane::say);
    connect(m_finder, &FileFinder::failed, this,
            [this](const Error& error) { showFailure(tr("The file could not be searched."), error); });
}

void FilePane::startFind() {
    m_find->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

/// What is typed is looked for from the present hit on, so that a longer word stays where a shorter one was.
void FilePane::find(FindStep step) {
    const QString words = m_find->text();
    const bool another = std::exchange(m_findWords, words) != words;
    if (words.isEmpty() || (step == FindStep::Typed && !another))
        return; // it was found already, by Return before it was known that there is no further letter
    const QWidget* view = m_stack->currentWidget();
    const bool backwards = step == FindStep::Previous;
    if (m_bytes.is(view))
        return m_bytes->find(words, backwards);
    if (m_diff.is(view)) {
        const bool found = m_diff->find(words, backwards);
        return say(found ? QString() : tr("“%1” is not in the difference that is shown.").arg(words));
    }
    if (!m_shown)
        return findInText(words, backwards);
    m_finder->setFile(
        [file = shownFile(), place = place()](const Engine& engine, const std::stop_token& stop) {
            std::optional<UniqueFd> opened = openBytes(file(engine, stop), place, stop);
            return opened ? std::make_shared<const UniqueFd>(std::move(*opened)) : nullptr;
        },
        m_path.toStdString(), QString::number(m_shownSerial));
    const bool stays = another || backwards;
    m_finder->find(words, BytePattern::ofText(words),
                   m_hit < 0 ? static_cast<qint64>(m_shown->from)
                   : stays   ? m_hit
                             : m_hit + 1,
                   backwards);
}

/// In words about a file, which are none of its bytes.
void FilePane::findInText(const QString& words, bool backwards) {
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags))
        return;
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    m_text->find(words, flags);
}

void FilePane::showHit(qint64 offset, qint64 length) {
    m_hit = offset;
    m_hitLength = length;
    if (selectHit())
        return;
    readText([offset](std::optional<UniqueFd> file, const FilePlace& place, const std::stop_token& stop) {
        return readPartWith(std::move(file), place, static_cast<uint64_t>(offset), stop);
    });
}

/// False where it is not in what is shown.
bool FilePane::selectHit() {
    if (!m_shown || m_hit < 0)
        return false;
    const auto from = static_cast<qint64>(m_shown->from);
    if (m_hit < from || m_hit + m_hitLength > from + static_cast<qint64>(m_shown->text.size()))
        return false;
    const auto place = [this, from](qint64 offset) {
        return shown_text::positionOf(m_shown->text, m_shown->midLine, static_cast<size_t>(offset - from));
    };
    const qsizetype begin = place(m_hit);
    const qsizetype end = place(m_hit + m_hitLength);
    if (begin < 0 || end < 0)
        return false;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    return true;
}

/// In a file the key means the file, not the view's filter.
bool FilePane::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_findAct != nullptr && m_findAct->isEnabled() &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FilePane::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find) && m_findAct->isEnabled())
        return startFind();
    QWidget::keyPressEvent(event);
}

} // namespace outcrop::ui
