// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// The views of a pane, each made when it is first shown.
#include "ui/pages/bytes_view.h"
#include "ui/pages/database_view.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/member_list.h"
#include "ui/pages/part_bar.h"
#include "ui/pages/picture_pane.h"
#include "ui/pages/view_state.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_gutter.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QAction>
#include <QStackedWidget>

namespace outcrop::ui {

void FilePane::buildViews() {
    m_stack = new QStackedWidget(this);
    m_message = new EmptyState(QStringLiteral("file"), m_stack);
    m_stack->addWidget(m_message);
    m_lineWords = new ElidedLabel(this);
    m_lineWords->setObjectName(QStringLiteral("fileLineWords"));
    m_lineWords->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_lineWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_lineWords, TextLook::Secondary);
    m_lineWords->hide();
    m_parts = new PartBar(this);
    connect(m_parts, &PartBar::wanted, this, &FilePane::readPart);
    buildFinder();
    makeViewsWhenShown();
}

template <class View, class... Arguments>
View* FilePane::addView(Arguments&... arguments) {
    auto* view = new View(arguments..., m_stack);
    m_stack->addWidget(view);
    restoreViewState(*view);
    return view;
}

void FilePane::makeViewsWhenShown() {
    m_text.setMaker([this] {
        auto* text = addView<SourceView>();
        text->setObjectName(QStringLiteral("fileText"));
        text->setAccessibleName(tr("Content of the file"));
        text->setLineWrapMode(lineWrap());
        m_gutter = new LineGutter(text);
        connect(m_gutter, &LineGutter::layerActivated, this, &FilePane::layerWanted);
        connect(m_gutter, &LineGutter::currentLineChanged, this,
                [this] { sayLines(m_gutter->wordsOf(m_gutter->currentLine())); });
        return text;
    });
    m_diff.setMaker([this] {
        auto* diff = addView<DiffView>();
        diff->setAccessibleName(tr("Difference of the file"));
        diff->setMode(unified() ? DiffView::Mode::Unified : DiffView::Mode::SideBySide);
        connect(diff, &DiffView::edgeReached, this, &FilePane::leaveDifference);
        connect(diff, &DiffView::changeReached, this, [this, diff] {
            say(tr("Change %1 of %2").arg(diff->currentChange() + 1).arg(diff->changes().size()));
        });
        return diff;
    });
    m_members.setMaker([this] {
        auto* members = addView<MemberList>();
        connect(members, &MemberList::opened, this, &FilePane::openMember);
        connect(members, &MemberList::saveWanted, this, &FilePane::saveMember);
        return members;
    });
    m_picture.setMaker([this] { return addView<PicturePane>(); });
    m_database.setMaker([this] { return addView<DatabaseView>(); });
    m_bytes.setMaker([this] {
        auto* bytes = addView<BytesView>(m_bridge);
        bytes->setUnified(unified());
        connect(bytes, &HexView::edgeReached, this, &FilePane::changeWanted);
        connect(bytes, &BytesView::opened, this, [this, bytes] { setView(bytes); });
        connect(bytes, &BytesView::said, this, &FilePane::say);
        connect(bytes, &BytesView::failed, this,
                [this](const Error& error) { showFailure(tr("The file could not be read."), error); });
        return bytes;
    });
}

bool FilePane::unified() const {
    return m_layout->current() != 0;
}

void FilePane::layOutDifference() {
    if (m_diff.made())
        m_diff->setMode(unified() ? DiffView::Mode::Unified : DiffView::Mode::SideBySide);
    if (m_bytes.made())
        m_bytes->setUnified(unified());
}

QPlainTextEdit::LineWrapMode FilePane::lineWrap() const {
    return m_wrapAct->isChecked() ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap;
}

} // namespace outcrop::ui
