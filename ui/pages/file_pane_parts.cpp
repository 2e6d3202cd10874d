// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// Texts and differences that are too large to be shown at once, part by part.
#include "ui/bridge/bridge.h"
#include "ui/pages/blanks_button.h"
#include "ui/pages/file_pane.h"
#include "ui/pages/large_difference.h"
#include "ui/pages/part_bar.h"
#include "ui/pages/shown_text.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/segmented_control.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>

namespace outcrop::ui {

void FilePane::readPart(qint64 from) {
    if (showsLargeDifference()) {
        const LargeDifference& large = *m_comparison.large;
        int part = 0;
        while (part + 1 < large.partCount() && static_cast<qint64>(large.startOf(part + 1)) <= from)
            ++part;
        return readDifference(part, part < m_comparison.part ? -1 : 1);
    }
    m_hit = -1;
    readText([from](std::optional<UniqueFd> file, const FilePlace& place, const std::stop_token& stop) {
        return outcrop::ui::readPart(std::move(file), place, static_cast<uint64_t>(from), stop);
    });
}

void FilePane::readText(
    std::function<FileContent(std::optional<UniqueFd>, const FilePlace&, const std::stop_token&)> reading) {
    m_bridge.ask(
        m_sideRequest,
        [file = shownFile(), place = place(), reading = std::move(reading)](const Engine& engine, Progress&,
                                                                            std::stop_token stop) {
            return reading(file(engine, stop), place, stop);
        },
        this,
        [this](const FileContent& content) {
            if (content.binary)
                return showContent(content, {});
            showBytesOfText(content);
            selectHit();
        },
        [this](const Error& error) { showFailure(tr("The file could not be read."), error); });
}

/// A text that are bytes of the file, or some of them.
void FilePane::showBytesOfText(const FileContent& content) {
    showText(shown_text::of(content.text, content.midLine), content.from == 0 ? content.syntax : nullptr);
    m_shown = content;
    m_parts->show(static_cast<qint64>(content.from), static_cast<qint64>(content.text.size()),
                  static_cast<qint64>(content.size));
    updateActs();
    showLines();
}

bool FilePane::showsLargeDifference() const {
    return m_comparison.large != nullptr && m_diff.is(m_stack->currentWidget());
}

void FilePane::showLargeDifference() {
    m_diff->setDiff(m_comparison.diff);
    m_diff->setSyntax(nullptr, nullptr); // whose lines are counted from the beginning
    setView(m_diff.get());
    const LargeDifference& large = *m_comparison.large;
    QList<qint64> starts;
    for (int part = 0; part < large.partCount(); ++part)
        starts.append(static_cast<qint64>(large.startOf(part)));
    m_parts->showOf(
        starts, m_comparison.part, static_cast<qint64>(large.size()),
        tr("Blocks of lines that are the same are left out, and what is between them is compared line "
           "by line."));
    updateActs();
}

void FilePane::readDifference(int part, int step) {
    m_bridge.ask(
        m_sideRequest,
        [before = m_before, after = m_file, place = place(), large = m_comparison.large, part, step,
         blanks = m_blanks->blanks()](const Engine& engine, Progress&, std::stop_token stop) {
            const std::optional<UniqueFd> old = openBytes(before(engine, stop), place, stop);
            const std::optional<UniqueFd> now = openBytes(after(engine, stop), place, stop);
            return large->read(part, step, old ? old->get() : -1, now ? now->get() : -1, blanks, place.name,
                               stop);
        },
        this,
        [this](const LargeDifference::Part& read) {
            m_comparison.part = read.number;
            m_comparison.diff = read.diff;
            showLargeDifference();
            arrive();
        },
        [this](const Error& error) { showFailure(tr("The file could not be compared."), error); });
}

/// Behind the last change of a part is that of the next part, and then that of another file.
void FilePane::leaveDifference(int step) {
    const int part = m_comparison.part + step;
    if (!showsLargeDifference() || part < 0 || part >= m_comparison.large->partCount())
        return emit changeWanted(step);
    m_arriveFrom = step;
    readDifference(part, step);
}

} // namespace outcrop::ui
