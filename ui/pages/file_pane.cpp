// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_pane.h"

#include "ui/models/format.h"
#include "ui/pages/content_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace outcrop::ui {

FilePane::FilePane(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    buildHeader();
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    m_text = new QPlainTextEdit(m_stack);
    m_text->setReadOnly(true);
    m_text->setFont(monoFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Content of the file"));
    m_diff = new DiffView(m_stack);
    m_diff->setAccessibleName(tr("Difference of the file"));
    m_message = new EmptyState(QStringLiteral("file"), m_stack);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setDiffControls(false);
}

void FilePane::buildHeader() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("filePath"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_origin = new QLabel(this);
    m_origin->setTextFormat(Qt::PlainText);
    setLook(m_origin, TextLook::Secondary);
    m_side = new SegmentedControl({tr("Difference"), tr("Before"), tr("After")}, this);
    m_side->setAccessibleName(tr("Side of the file"));
    m_layout = new SegmentedControl({tr("Two columns"), tr("One column")}, this);
    m_layout->setAccessibleName(tr("How the difference is laid out"));
    m_close = new QToolButton(this);
    m_close->setIcon(icon(QStringLiteral("x"), IconTone::Secondary));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the file"));
    m_close->setToolTip(m_close->accessibleName());
    row->addWidget(m_title, 1);
    row->addWidget(m_origin);
    row->addWidget(m_side);
    row->addWidget(m_layout);
    row->addWidget(m_close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_side, &SegmentedControl::currentChanged, this, &FilePane::showSide);
    connect(m_layout, &SegmentedControl::currentChanged, this, [this](int index) {
        m_diff->setMode(index == 0 ? DiffView::Mode::SideBySide : DiffView::Mode::Unified);
    });
    connect(m_close, &QToolButton::clicked, this, &FilePane::closed);
}

void FilePane::setDiffControls(bool on) {
    m_side->setVisible(on);
    m_layout->setVisible(on);
    fitTitle();
}

void FilePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTitle();
}

/// The name's end matters most, so a long path loses its beginning; where it came from is said if there is
/// room.
void FilePane::fitTitle() {
    constexpr int kRoomForOrigin = 780;
    m_origin->setVisible(width() >= kRoomForOrigin && !m_origin->text().isEmpty());
    layout()->activate();
    m_title->setText(
        m_title->fontMetrics().elidedText(m_path, Qt::ElideLeft, std::max(m_title->width(), 80)));
}

void FilePane::showLoading(const QString& path, const QString& origin) {
    if (path != m_path) {
        m_text->clear();
        m_diff->clear();
        m_comparison = {};
        setDiffControls(false);
        m_message->setTexts(tr("Reading…"), {});
        m_stack->setCurrentWidget(m_message);
    }
    m_path = path;
    m_title->setToolTip(path);
    m_origin->setText(origin);
    fitTitle();
}

void FilePane::showMessage(const QString& title, const QString& explanation) {
    setDiffControls(false);
    m_message->setTexts(title, explanation);
    m_stack->setCurrentWidget(m_message);
}

bool FilePane::showSpecial(const FileEntry& entry) {
    if (entry.type == FileType::Regular)
        return false;
    if (entry.type == FileType::Symlink)
        showMessage(tr("This is a link"), tr("It points to “%1”.").arg(format::text(entry.linkTarget)));
    else
        showMessage(tr("This is no regular file"), tr("It has no content to show."));
    return true;
}

void FilePane::showText(const FileContent& content) {
    setDiffControls(false);
    showContent(content, tr("There is no such file here."));
}

void FilePane::showContent(const FileContent& content, const QString& absent) {
    if (!content.exists) {
        m_message->setTexts(absent, {});
        m_stack->setCurrentWidget(m_message);
        return;
    }
    if (content.look) {
        m_text->setPlainText(ContentText::of(*content.look));
        m_stack->setCurrentWidget(m_text);
        return;
    }
    if (content.binary) {
        m_message->setTexts(tr("This is no text"),
                            tr("The file has %1 of binary data.").arg(format::bytes(content.size)));
        m_stack->setCurrentWidget(m_message);
        return;
    }
    QString text = QString::fromUtf8(content.text.data(), static_cast<qsizetype>(content.text.size()));
    if (content.truncated)
        text += QLatin1Char('\n') +
                tr("… The file has %1; only its beginning is shown.").arg(format::bytes(content.size));
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
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
}

void FilePane::showSide(int side) {
    m_layout->setVisible(side == Difference && m_comparison.diff != nullptr);
    if (side == Before)
        return showContent(m_comparison.before, tr("The image has no such file."));
    if (side == After)
        return showContent(m_comparison.after, tr("The container has no such file any more."));
    if (m_comparison.tooLarge()) {
        m_message->setTexts(tr("Too large to compare line by line"),
                            tr("Up to %1 a side are compared. Both sides can be looked at by themselves.")
                                .arg(format::bytes(kDiffBytes)));
        m_stack->setCurrentWidget(m_message);
    } else if (m_comparison.binary()) {
        m_message->setTexts(tr("This is no text"), tr("Before it had %1, now it has %2 of binary data.")
                                                       .arg(format::bytes(m_comparison.before.size),
                                                            format::bytes(m_comparison.after.size)));
        m_stack->setCurrentWidget(m_message);
    } else if (m_comparison.diff && m_comparison.diff->hunks.empty()) {
        m_message->setTexts(tr("The content is the same"), tr("Only facts about the file changed."));
        m_stack->setCurrentWidget(m_message);
    } else {
        m_diff->setDiff(m_comparison.diff);
        m_stack->setCurrentWidget(m_diff);
    }
}

} // namespace outcrop::ui
