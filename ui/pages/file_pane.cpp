// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/file_pane.h"

#include "core/content/content_call.h"
#include "core/inspect/git/patch.h"
#include "ui/bridge/bridge.h"
#include "ui/models/format.h"
#include "ui/pages/blanks_button.h"
#include "ui/pages/bytes_view.h"
#include "ui/pages/file_finder.h"
#include "ui/pages/member_path.h"
#include "ui/pages/part_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr size_t kBytesAhead = 8U << 20;

QString shownBytes(const QByteArray& path) {
    return format::text({path.constData(), static_cast<size_t>(path.size())});
}

/// A way into archives, as `outcrop content` takes it; a Debian package lists members of its archives as its
/// own.
std::vector<std::string> innerOf(const QList<QByteArray>& way) {
    std::vector<std::string> inner;
    for (const QByteArray& member : way)
        for (const QString& part : QString::fromLatin1(member).split(QStringLiteral("!/")))
            inner.push_back(part.toLatin1().toStdString());
    return inner;
}

PatchSide patchSide(const FileContent& content, const std::string& path) {
    PatchSide side;
    if (!content.exists)
        return side;
    side.mode = GitMode::File;
    side.path = path;
    side.content = content.text;
    return side;
}

} // namespace

FilePane::FilePane(Bridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge),
      m_ahead(bridge, this, kBytesAhead, [](const FileAnswer& answer) { return answer.bytes(); }) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    buildHeader();
    layout->addWidget(makeHairline(Qt::Horizontal, this));
    buildViews();
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_lineWords);
    layout->addWidget(m_parts);
    setDiffControls(false);
    addActs();
}

QToolButton* FilePane::addTool(QHBoxLayout* row, const QString& iconName, const QString& name) {
    auto* tool = new QToolButton(this);
    tool->setIcon(icon(iconName, IconTone::Secondary));
    tool->setAutoRaise(true);
    tool->setAccessibleName(name);
    tool->setToolTip(name);
    row->addWidget(tool);
    return tool;
}

void FilePane::buildHeader() {
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setContentsMargins(space::m, space::xs, space::s, space::xs);
    m_header->setSpacing(space::s);
    auto* names = new QHBoxLayout;
    names->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_header->addLayout(names, 1);
    m_header->addLayout(row);
    m_back = new MemberPath(this);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("filePath"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                          Qt::AlignVCenter); // a path beside a window's beginning, not beside its own
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
    m_layout->setObjectName(QStringLiteral("differenceLayout"));
    m_layout->setAccessibleName(tr("How the difference is laid out"));
    names->addWidget(m_back);
    names->addWidget(m_title, 1);
    names->addWidget(m_origin);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("changeNote"));
    m_note->setTextFormat(Qt::PlainText);
    setLook(m_note, TextLook::Secondary);
    m_note->hide();
    names->addWidget(m_note);
    m_find = new SearchField(tr("Find in the file"), this);
    m_find->setObjectName(QStringLiteral("fileFind"));
    m_find->setMaximumWidth(200);
    m_find->hide();
    row->addWidget(m_find);
    row->addWidget(m_side);
    row->addWidget(m_layout);
    m_blanks = new BlanksButton(this);
    m_blanks->setObjectName(QStringLiteral("differenceBlanks"));
    row->addWidget(m_blanks);
    row->addStretch();
    m_linesTool = addTool(row, QStringLiteral("layers"), tr("Show who brought each line"));
    m_linesTool->setObjectName(QStringLiteral("fileLines"));
    m_linesTool->setCheckable(true);
    m_bytesTool = addTool(row, QStringLiteral("bytes"), tr("Show the bytes"));
    m_bytesTool->setObjectName(QStringLiteral("fileBytes"));
    m_bytesTool->setCheckable(true);
    m_save = addTool(row, QStringLiteral("export"), tr("Save the file as…"));
    m_save->setObjectName(QStringLiteral("fileSave"));
    m_close = addTool(row, QStringLiteral("x"), tr("Close the file"));
    static_cast<QVBoxLayout*>(layout())->addLayout(m_header);
    connect(m_side, &SegmentedControl::currentChanged, this, &FilePane::showSide);
    connect(m_layout, &SegmentedControl::currentChanged, this, &FilePane::layOutDifference);
    connect(m_blanks, &BlanksButton::blanksChanged, this, [this] {
        if (m_file && comparing())
            read();
    });
    connect(m_back, &MemberPath::wanted, this, &FilePane::goOut);
    connect(m_linesTool, &QToolButton::clicked, this, [this] { m_linesAct->trigger(); });
    connect(m_bytesTool, &QToolButton::clicked, this, [this] { m_bytesAct->trigger(); });
    connect(m_save, &QToolButton::clicked, this, &FilePane::saveShown);
    connect(m_close, &QToolButton::clicked, this, &FilePane::closed);
}

void FilePane::setDiffControls(bool on) {
    m_side->setVisible(on);
    m_layout->setVisible(on);
    m_blanks->setVisible(on);
    fitTitle();
    updateActs();
}

void FilePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTitle();
}

/// What is shown next may be of another subject, with the same path.
void FilePane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    updateActs();
    if (!isHidden())
        return; // only a tab in front of it
    stop();
    m_ahead.clear();
    m_path.clear();
    m_way.clear();
}

/// The name's end matters most, so a long path loses its beginning; where it came from is said if there is
/// room. What would leave the name none goes below it.
void FilePane::fitTitle() {
    if (!isVisible())
        return; // measured when it is
    constexpr int kRoomForOrigin = 780;
    constexpr int kRoomForName = 180;
    const int tools = m_header->itemAt(1)->sizeHint().width();
    m_header->setDirection(tools + kRoomForName > width() ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
    const int name = std::min(m_title->fontMetrics().horizontalAdvance(path()) + space::s, kRoomForName);
    const int origin = m_origin->sizeHint().width() + 4 * space::s;
    m_origin->setVisible(width() >= kRoomForOrigin && tools + name + origin <= width() &&
                         !m_origin->text().isEmpty());
    m_back->setShort(width() < kRoomForOrigin);
    layout()->activate();
    m_title->setText(
        m_title->fontMetrics().elidedText(path(), Qt::ElideLeft, std::max(m_title->width(), 80)));
}

QString FilePane::path() const {
    return shownBytes(m_way.isEmpty() ? m_path : m_way.last());
}

FilePlace FilePane::place() const {
    return {m_path.toStdString(), innerOf(m_way)};
}

void FilePane::open(const QByteArray& path, const QString& origin, OpenFile file,
                    const std::string& subject) {
    openLook(path, origin, {{}, nullptr, std::move(file), {}, {}, subject});
}

void FilePane::compare(const QByteArray& path, const QString& origin, const QString& change, OpenFile before,
                       OpenFile after) {
    openLook(path, origin, {{}, std::move(before), std::move(after), change});
}

bool FilePane::openSpecial(const QByteArray& path, const QString& origin, const FileEntry& entry) {
    if (entry.type == FileType::Regular)
        return false;
    stop();
    m_key.clear();
    m_file = nullptr;
    m_before = nullptr;
    showLoading(path, origin);
    if (entry.type == FileType::Symlink)
        showMessage(tr("This is a link"), tr("It points to “%1”.").arg(format::text(entry.linkTarget)));
    else
        showMessage(tr("This is no regular file"), tr("It has no content to show."));
    return true;
}

void FilePane::openMessage(const QByteArray& path, const QString& title, const QString& explanation) {
    stop();
    m_key.clear();
    m_file = nullptr;
    m_before = nullptr;
    showLoading(path, {});
    showMessage(title, explanation);
    m_arriveFrom = 0;
}

void FilePane::stop() {
    m_request.cancel();
    m_sideRequest.cancel();
    m_linesRequest.cancel();
    m_finder->stop();
    if (m_bytes.made())
        m_bytes->stop();
}

void FilePane::showLoading(const QByteArray& path, const QString& origin) {
    if (path != m_path) {
        m_ahead.clear();
        m_way.clear();
        m_wantedMember.clear();
        m_wantsFocus = false;
        if (m_text.made())
            m_text->clear();
        if (m_diff.made())
            m_diff->clear();
        m_comparison = {};
        setDiffControls(false);
        m_message->setTexts(tr("Reading…"), {});
        say({});
        const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
        setView(m_message);
        m_wantsFocus = m_arriveFrom != 0 && hadFocus;
        if (m_wantsFocus)
            m_close->setFocus(); // what has it is hidden now
    }
    m_path = path;
    m_origin->setText(origin);
    placeChanged();
}

void FilePane::placeChanged() {
    ++m_shownSerial;
    m_hit = -1;
    m_shown.reset();
    QStringList way{shownBytes(m_path)};
    for (const QByteArray& member : m_way)
        way += shownBytes(member);
    m_title->setToolTip(way.join(QStringLiteral("!/")));
    way.removeLast();
    m_back->setWay(way);
    m_save->setVisible(m_file != nullptr);
    m_bytesTool->setVisible(m_file != nullptr);
    m_linesTool->setVisible(m_file != nullptr && !m_subject.empty() && m_way.isEmpty());
    fitTitle();
    updateActs();
}

void FilePane::openMember(const QByteArray& member) {
    m_wantsFocus = true;
    if (innerOf(m_way + QList<QByteArray>{member}).size() > kMaxNesting)
        return showMessage(tr("It is nested too deeply"),
                           tr("Save the archive in here, and look into that."));
    if (m_diff.made())
        m_diff->clear(); // of another member
    m_way.append(member);
    placeChanged();
    read();
}

void FilePane::goOut(int depth) {
    if (depth < 0 || depth >= m_way.size())
        return;
    m_wantsFocus = true;
    m_wantedMember = m_way.at(depth);
    m_way.resize(depth);
    placeChanged();
    read();
}

const OpenFile& FilePane::shownFile() const {
    const bool before = comparing() && (m_side->current() == Before || !m_comparison.after.exists);
    return before ? m_before : m_file;
}

void FilePane::saveShown() {
    if (comparing() && m_side->current() == Difference && m_comparison.diff)
        return savePatch();
    saveBytes(shownFile(), place());
}

void FilePane::saveMember(const QByteArray& member) {
    QList<QByteArray> way = m_way;
    way.append(member);
    saveBytes(shownFile(), {m_path.toStdString(), innerOf(way)});
}

void FilePane::saveBytes(const OpenFile& file, FilePlace place) {
    const std::string& last = place.inner.empty() ? place.name : place.inner.back();
    saveAs(window(), m_bridge, nameToSave(QByteArray::fromStdString(last)), writeFile(file, place));
}

void FilePane::savePatch() {
    const std::string path = m_way.isEmpty() ? m_path.toStdString() : "/" + m_way.last().toStdString();
    const PatchFile file{patchSide(m_comparison.before, path), patchSide(m_comparison.after, path), -1};
    saveAs(window(), m_bridge, nameToSave(QByteArray::fromStdString(path)) + QStringLiteral(".patch"),
           [file](const Engine&, int fd, Progress&, const std::stop_token& stop) {
               for (const PatchSpan& span : patchSpans({file}, {}, stop))
                   writeFull(fd, span.text.data(), span.text.size(), "patch");
           });
}

} // namespace outcrop::ui
