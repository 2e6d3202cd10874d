// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Which layer brought each line of the text that is shown.
#include "ui/bridge/bridge.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/error_text.h"
#include "ui/models/format.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/layer_words.h"
#include "ui/pages/shown_text.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_gutter.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"

#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

/// For each line of a text as it is shown. A document also ends lines where the file has none.
std::vector<int> shownLines(const QString& shown, const LineBlame& blame, size_t first) {
    std::vector<int> lines;
    size_t line = first;
    const auto add = [&] {
        lines.push_back(line < blame.layers.size() ? static_cast<int>(blame.layers[line]) : -1);
    };
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        const bool pair = c == u'\r' && i + 1 < shown.size() && shown[i + 1] == u'\n';
        if (c != u'\n' && c != u'\r' && c != QChar::ParagraphSeparator)
            continue;
        add();
        i += pair ? 1 : 0;
        line += pair || c == u'\n' ? 1 : 0;
    }
    add();
    return lines;
}

QVector<LineGutter::Layer> gutterLayers(const LineBlame& blame, bool ofContainer) {
    QVector<LineGutter::Layer> layers;
    for (const LayerOrigin& origin : blame.origins) {
        const bool own = ofContainer && &origin == &blame.origins.back();
        layers.append({origin.number, layerWords(origin, own), own ? -1 : static_cast<int>(layers.size())});
    }
    return layers;
}

} // namespace

bool FilePane::showsLines() const {
    return m_linesAct->isChecked();
}

void FilePane::setShowsLines(bool on) {
    m_linesAct->setChecked(on);
    m_linesTool->setChecked(on);
}

/// Of a difference the lines are those of the file after it, until they are not wanted any more.
void FilePane::switchLines() {
    m_linesTool->setChecked(showsLines());
    const bool leaves = showsLines() && m_diff.is(m_stack->currentWidget());
    const bool returns = !showsLines() && m_linesLeft && comparing() && m_side->current() != Difference;
    m_linesLeft = leaves;
    if (leaves || returns)
        m_side->setCurrent(returns ? Difference : m_comparison.after.exists ? After : Before);
    else
        showLines();
}

void FilePane::allowLines() {
    const QWidget* view = m_stack->currentWidget();
    const bool lines = (m_text.is(view) && m_shown) || m_diff.is(view);
    const bool allowed = isVisible() && lines && !m_subject.empty() && m_way.isEmpty();
    allow(m_linesAct, allowed,
          !isVisible()        ? tr("Open a file first.")
          : m_subject.empty() ? tr("Only the files of images and containers come from layers.")
          : !m_way.isEmpty()  ? tr("Which layer brought the lines of an archive's member is not told.")
                              : tr("What is shown is no text."));
    m_linesTool->setEnabled(allowed);
    m_linesTool->setToolTip(allowed ? m_linesAct->text() : whyNot(m_linesAct));
}

const std::string& FilePane::linesSubject() const {
    const bool before = comparing() && (m_side->current() == Before || !m_comparison.after.exists);
    return before ? m_subjectBefore : m_subject;
}

void FilePane::showLines() {
    m_linesRequest.cancel();
    const std::string subject = linesSubject();
    if (!m_shown || !m_text.is(m_stack->currentWidget()))
        return;
    if (!showsLines() || subject.empty() || !m_way.isEmpty()) {
        m_gutter->setLines({}, {});
        return sayLines({});
    }
    const QString of = QStringLiteral("%1\n%2\n").arg(m_key, QString::fromStdString(subject)) +
                       QString::fromLatin1(m_path.toHex());
    if (m_lines && m_linesOf == of)
        return takeLines();
    m_gutter->blank(); // what it says is of another file
    m_bridge.ask(
        m_linesRequest,
        [subject, path = m_path.toStdString()](const Engine& engine, Progress&, std::stop_token stop) {
            return std::make_shared<const LineBlame>(
                blameLinesOf(engine, subjectOfLines(engine, subject, stop), path, stop));
        },
        this,
        [this, of](std::shared_ptr<const LineBlame> lines) {
            m_lines = std::move(lines);
            m_linesOf = of;
            takeLines();
        },
        [this](const Error& error) {
            m_gutter->setLines({}, {});
            if (error.code() == ErrorCode::Unsupported)
                return sayLines(
                    tr("Which layer brought each line is not told: the text is larger than %1, or "
                       "what all layers have of it is larger than %2.")
                        .arg(format::bytes(kMostBlamedText), format::bytes(kMostBlamedVersions)));
            const ErrorText text =
                ErrorText::of(tr("Which layer brought each line could not be found out."), error);
            sayLines(text.what + u' ' + text.why);
        });
}

/// What a container writes may be further on than what is shown.
void FilePane::takeLines() {
    if (!m_shown || !m_text.is(m_stack->currentWidget()))
        return;
    const std::string& whole = m_lines->text;
    const size_t from = std::min<size_t>(m_shown->from, whole.size());
    if (whole.compare(from, m_shown->text.size(), m_shown->text) != 0) {
        m_gutter->setLines({}, {});
        return sayLines(
            tr("The file is being written: which layer brought each line is told once it rests."));
    }
    const auto first =
        static_cast<size_t>(std::count(whole.begin(), whole.begin() + std::ptrdiff_t(from), '\n'));
    m_gutter->setLines(shownLines(shown_text::of(m_shown->text, m_shown->midLine), *m_lines, first),
                       gutterLayers(*m_lines, isContainerSubject(linesSubject())), static_cast<int>(first));
    sayLines(m_gutter->wordsOf(m_gutter->currentLine()));
}

void FilePane::sayLines(const QString& words) {
    m_lineWords->setText(words);
    m_lineWords->setVisible(!words.isEmpty());
}

} // namespace outcrop::ui
