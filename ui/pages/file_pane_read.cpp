// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
//
// How a pane reads its file, when it is wanted or before.
#include "ui/bridge/bridge.h"
#include "ui/pages/file_pane.h"
#include "ui/widgets/segmented_control.h"

#include <utility>

namespace outcrop::ui {

namespace {

/// On a worker.
std::shared_ptr<const FileAnswer> readAnswer(const FilePane::Look& look, const FilePlace& place,
                                             Blanks blanks, const Engine& engine,
                                             const std::stop_token& stop) {
    auto answer = std::make_shared<FileAnswer>();
    if (look.before)
        answer->comparison =
            compareFiles(look.before(engine, stop), look.file(engine, stop), place, blanks, stop);
    else
        answer->plain = lookInto(look.file(engine, stop), place, stop);
    return answer;
}

} // namespace

void FilePane::openLook(const QByteArray& path, const QString& origin, Look look) {
    const bool compared = comparing();
    m_key = std::move(look.key);
    m_before = std::move(look.before);
    m_file = std::move(look.file);
    m_change = std::move(look.change);
    m_subjectBefore = std::move(look.subjectBefore);
    m_subject = std::move(look.subject);
    if (compared && !comparing())
        setDiffControls(false);
    showLoading(path, origin);
    read();
}

void FilePane::prepare(std::vector<Look> looks) {
    std::vector<Prepared<FileAnswer>::Wish> wishes;
    const FilePlace file{m_path.toStdString(), {}};
    const Blanks blanks = m_blanks->blanks();
    for (Look& look : looks)
        wishes.push_back({keptKey(look.key), [look = std::move(look), file,
                                              blanks](const Engine& engine, const std::stop_token& stop) {
                              return readAnswer(look, file, blanks, engine, stop);
                          }});
    m_ahead.prepare(std::move(wishes));
}

/// Of another difference is another answer.
QString FilePane::keptKey(const QString& key) const {
    return key.isEmpty() || m_blanks->blanks() == Blanks::Count
               ? key
               : key + QStringLiteral(" blanks %1").arg(static_cast<int>(m_blanks->blanks()));
}

void FilePane::read() {
    m_sideRequest.cancel();
    if (m_key.isEmpty())
        m_lines.reset(); // what is read may be another text
    const QString key = m_way.isEmpty() ? keptKey(m_key) : QString();
    if (const auto ready = m_ahead.find(key)) {
        m_request.cancel();
        return take(*ready);
    }
    m_bridge.ask(
        m_request,
        [look = Look{key, m_before, m_file}, place = place(),
         blanks = m_blanks->blanks()](const Engine& engine, Progress&, std::stop_token stop) {
            return readAnswer(look, place, blanks, engine, stop);
        },
        this,
        [this, key](std::shared_ptr<const FileAnswer> answer) {
            take(*answer);
            if (!key.isEmpty())
                m_ahead.put(key, std::move(answer));
        },
        [this](const Error& error) {
            showFailure(comparing() ? tr("The file could not be compared.")
                                    : tr("The file could not be read."),
                        error);
        });
}

void FilePane::take(const FileAnswer& answer) {
    if (answer.comparison)
        showComparison(*answer.comparison);
    else
        showPlain(*answer.plain);
}

/// What is in one side of a difference is looked into when it is wanted.
void FilePane::readSide(Side side) {
    m_bridge.ask(
        m_sideRequest,
        [file = side == Before ? m_before : m_file, place = place()](const Engine& engine, Progress&,
                                                                     std::stop_token stop) {
            return lookInto(file(engine, stop), place, stop);
        },
        this,
        [this, side](FileContent content) {
            (side == Before ? m_comparison.before : m_comparison.after).look = std::move(content.look);
            if (m_side->current() == side)
                showContent(side == Before ? m_comparison.before : m_comparison.after, {});
        },
        [this](const Error& error) { showFailure(tr("The file could not be read."), error); });
}

} // namespace outcrop::ui
