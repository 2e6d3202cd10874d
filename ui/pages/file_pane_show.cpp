// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/bridge/bridge.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/blanks_button.h"
#include "ui/pages/bytes_view.h"
#include "ui/pages/content_change_text.h"
#include "ui/pages/content_text.h"
#include "ui/pages/database_view.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/member_list.h"
#include "ui/pages/part_bar.h"
#include "ui/pages/picture_pane.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_gutter.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

PictureView::Shown shownPicture(const FileLook& look, const QString& words) {
    const QSize size = look.picture ? look.picture->size : QSize();
    return {look.picture.value_or(Picture{}),
            words.arg(size.width()).arg(size.height()).arg(format::bytes(look.content.size))};
}

} // namespace

void FilePane::showFailure(const QString& what, const Error& error) {
    const ErrorText text = ErrorText::of(what, error);
    showMessage(text.what, text.why);
}

void FilePane::showMessage(const QString& title, const QString& explanation) {
    setDiffControls(false);
    m_message->setTexts(title, explanation);
    setView(m_message);
}

void FilePane::setView(QWidget* view) {
    m_stack->setCurrentWidget(view);
    m_parts->hide();     // until it is a part that is shown
    m_lineWords->hide(); // until they are known
    if (m_members.is(view) && !m_wantedMember.isEmpty())
        m_members->setCurrentPath(std::exchange(m_wantedMember, {}));
    if (m_wantsFocus && isVisible())
        (view == m_message ? static_cast<QWidget*>(m_close) : view)->setFocus();
    m_wantsFocus = false;
    updateActs();
}

void FilePane::showText(const QString& text, std::shared_ptr<const TextSyntax> syntax) {
    m_text->setSyntax(nullptr); // of another text
    m_shown.reset();
    m_linesRequest.cancel();
    if (m_text->toPlainText() != text) {
        m_gutter->blank();
        m_text->setPlainText(text);
    }
    m_text->setSyntax(std::move(syntax));
    setView(m_text.get());
}

/// What was told of the file before does not come back: it is read anew.
void FilePane::switchBytes() {
    m_bytesTool->setChecked(m_bytesAct->isChecked());
    if (bytesWanted()) {
        if (!comparing())
            m_request.cancel(); // its answer would open them again
        showBytes();
    } else if (comparing())
        showSide(m_side->current());
    else
        read();
}

bool FilePane::bytesWanted() const {
    return m_bytesAct->isChecked() && m_file != nullptr;
}

void FilePane::showBytes() {
    const int side = comparing() ? m_side->current() : After;
    const bool both = comparing() && side == Difference;
    const std::vector<ChunkRange> ranges =
        m_comparison.content ? m_comparison.content->ranges : std::vector<ChunkRange>();
    m_layout->setVisible(both && m_comparison.before.exists && m_comparison.after.exists);
    m_blanks->hide();
    m_bytes->show(comparing() && side != After ? m_before : OpenFile(), side != Before ? m_file : OpenFile(),
                  place(), ranges);
}

void FilePane::showPlain(const FileContent& content) {
    setDiffControls(false);
    if (bytesWanted() && content.exists)
        return showBytes();
    showContent(content, tr("There is no such file here."));
}

void FilePane::showContent(const FileContent& content, const QString& absent) {
    if (!content.exists) {
        m_message->setTexts(absent, {});
        return setView(m_message);
    }
    if (content.look && content.look->content.kind == ContentKind::Archive) {
        m_members->show(content.look->content);
        return setView(m_members.get());
    }
    if (content.look && content.look->content.kind == ContentKind::Database &&
        !content.look->content.schema.empty()) {
        m_database->show(*content.look);
        return setView(m_database.get());
    }
    if (content.look && content.look->picture) {
        m_picture->show({shownPicture(*content.look, tr("%1 × %2 pixels, %3"))});
        m_picture->setToolTip(ContentText::of(*content.look).trimmed());
        return setView(m_picture.get());
    }
    if (content.look)
        return showText(ContentText::of(*content.look));
    if (content.binary) {
        m_message->setTexts(tr("This is no text"),
                            tr("The file has %1 of binary data.").arg(format::bytes(content.size)));
        return setView(m_message);
    }
    showBytesOfText(content.text.size() > kPreviewBytes ? firstPart(content) : content);
}

void FilePane::showComparison(FileComparison comparison) {
    m_comparison = std::move(comparison);
    setDiffControls(true);
    m_side->setEnabledAt(Before, m_comparison.before.exists);
    m_side->setEnabledAt(After, m_comparison.after.exists);
    const int side = m_side->current();
    const bool gone =
        (side == Before && !m_comparison.before.exists) || (side == After && !m_comparison.after.exists);
    if (gone)
        m_side->setCurrent(Difference);
    showSide(m_side->current());
    arrive();
}

void FilePane::showSide(int side) {
    m_sideRequest.cancel();
    ++m_shownSerial;
    m_hit = -1;
    if (bytesWanted())
        return showBytes();
    for (QWidget* tool : std::initializer_list<QWidget*>{m_layout, m_blanks})
        tool->setVisible(side == Difference && m_comparison.diff != nullptr);
    if (side == Difference)
        return showDifference();
    const FileContent& content = side == Before ? m_comparison.before : m_comparison.after;
    if (content.binary && !content.look)
        return readSide(static_cast<Side>(side));
    showContent(content, side == Before ? tr("There was no such file before.")
                                        : tr("There is no such file any more."));
}

/// Both beside each other, if they are two.
bool FilePane::showPictures() {
    const std::shared_ptr<const FileLook>& before = m_comparison.before.look;
    const std::shared_ptr<const FileLook>& after = m_comparison.after.look;
    if (!before || !after || !before->picture || !after->picture)
        return false;
    m_picture->show({shownPicture(*before, tr("Before: %1 × %2 pixels, %3")),
                     shownPicture(*after, tr("After: %1 × %2 pixels, %3"))});
    m_picture->setToolTip(m_comparison.content ? ContentChangeText::of(*m_comparison.content).trimmed()
                                               : QString());
    setView(m_picture.get());
    return true;
}

void FilePane::showSame() {
    const bool before = m_comparison.before.exists;
    const bool after = m_comparison.after.exists;
    if (!before && !after)
        m_message->setTexts(tr("There is no such file here."), {});
    else if (!before || !after)
        m_message->setTexts(tr("The file is empty"), after ? tr("There was no such file before.")
                                                           : tr("There is no such file any more."));
    else if (m_change.isEmpty() || !m_way.isEmpty())
        m_message->setTexts(tr("The content is the same"), tr("Both sides are identical, byte for byte."));
    else
        m_message->setTexts(tr("The content is the same"), tr("Only this changed: %1.").arg(m_change));
    setView(m_message);
}

void FilePane::showDifference() {
    const FileContent& before = m_comparison.before;
    const FileContent& after = m_comparison.after;
    if (m_comparison.same())
        return showSame();
    if (m_comparison.binary() && before.exists != after.exists)
        return showContent(before.exists ? before : after, {});
    if (showPictures())
        return;
    const ContentComparison* content = m_comparison.content.get();
    if (content != nullptr && !content->members.empty()) {
        m_members->show(*content);
        return setView(m_members.get());
    }
    if (content != nullptr && (!content->tables.empty() || !content->schema.empty())) {
        m_database->show(*content);
        return setView(m_database.get());
    }
    if (content != nullptr && ContentChangeText::tells(*content))
        return showText(ContentChangeText::of(*content));
    if (m_comparison.tooLarge() && !m_comparison.large)
        m_message->setTexts(tr("Too large to compare line by line"),
                            tr("Up to %1 a side are compared. Both sides can be looked at by themselves.")
                                .arg(format::bytes(kUnpackedBytes)));
    else if (m_comparison.binary())
        m_message->setTexts(tr("This is no text"),
                            tr("Before it had %1, now it has %2 of binary data.")
                                .arg(format::bytes(before.size), format::bytes(after.size)));
    else if (!m_comparison.diff || m_comparison.diff->hunks.empty())
        m_message->setTexts(tr("Only spaces differ"), tr("They are ignored in the difference."));
    else if (m_comparison.large)
        return showLargeDifference();
    else {
        // Of the same file read anew it stays where it is.
        const int kept = m_diff->diff() ? m_diff->verticalScrollBar()->value() : 0;
        m_diff->setDiff(m_comparison.diff, m_comparison.lines);
        m_diff->verticalScrollBar()->setValue(kept);
        m_diff->setSyntax(before.syntax, after.syntax);
        return setView(m_diff.get());
    }
    setView(m_message);
}

} // namespace outcrop::ui
