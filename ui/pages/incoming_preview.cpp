// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/incoming_preview.h"

#include "ui/models/format.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr int kRows = 6;
constexpr size_t kMarked = 500; ///< paths that are struck through

std::vector<std::string> plainPaths(const QStringList& paths) {
    std::vector<std::string> list;
    for (const QString& path : paths)
        list.push_back(path.toStdString());
    return list;
}

template <class Rows, class Count>
quint64 totalOf(const Rows& rows, Count count) {
    quint64 total = 0;
    for (const auto& row : rows)
        total += count(row);
    return total;
}

} // namespace

IncomingPreview::IncomingPreview(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

void IncomingPreview::start(const QStringList& paths) {
    stop();
    m_paths = paths;
    m_bridge.ask(
        m_counting,
        [list = plainPaths(paths)](const Engine&, Progress&, std::stop_token stop) {
            return std::make_shared<const Items>(lookAtIncoming(list, stop));
        },
        this,
        [this](std::shared_ptr<const Items> items) {
            m_items = std::move(items);
            meet();
            emit changed();
        },
        [this](const Error&) {
            m_uncounted = true;
            emit changed();
        });
}

void IncomingPreview::stop() {
    m_counting.cancel();
    m_meeting.cancel();
    m_paths.clear();
    m_items.reset();
    m_effects.reset();
    m_uncounted = false;
    m_tree.reset();
    m_directory.clear();
}

void IncomingPreview::setPlace(std::shared_ptr<const MergedTree> tree, const QByteArray& directory) {
    if (tree == m_tree && directory == m_directory)
        return;
    m_tree = std::move(tree);
    m_directory = directory;
    m_effects.reset();
    meet();
}

void IncomingPreview::meet() {
    m_meeting.cancel();
    if (!m_items || m_directory.isEmpty())
        return;
    if (!m_tree) {
        m_effects.emplace(m_items->size());
        return;
    }
    m_bridge.ask(
        m_meeting,
        [items = m_items, tree = m_tree, directory = m_directory.toStdString()](const Engine&, Progress&,
                                                                                std::stop_token) {
            Effects effects;
            for (const IncomingItem& item : *items)
                effects.push_back(effectOf(item, *tree, directory));
            return effects;
        },
        this,
        [this](Effects effects) {
            m_effects = std::move(effects);
            emit changed();
        });
}

GhostRow IncomingPreview::row(int item) const {
    GhostRow ghost{QFileInfo(m_paths.at(item)).fileName(), QStringLiteral("file"), {}, {}, false};
    if (!m_items)
        return ghost;
    const IncomingItem& incoming = m_items->at(static_cast<size_t>(item));
    ghost.iconName = format::fileIcon(incoming.type);
    ghost.size = format::bytes(incoming.bytes);
    if (incoming.type == FileType::Directory)
        ghost.note = tr("%Ln files", nullptr, static_cast<int>(incoming.files));
    if (!m_effects)
        return ghost;
    const IncomingEffect& effect = m_effects->at(static_cast<size_t>(item));
    ghost.warns = !effect.replaced.empty() || !effect.blockedBy.empty();
    if (!effect.blockedBy.empty())
        ghost.note = tr("“%1” is in the way").arg(format::text(effect.blockedBy));
    else if (!effect.replaced.empty())
        ghost.note = tr("replaces %Ln files, %1", nullptr, static_cast<int>(effect.replaced.size()))
                         .arg(format::bytes(effect.replacedBytes));
    return ghost;
}

QVector<GhostRow> IncomingPreview::rows() const {
    QVector<GhostRow> rows;
    const int count = static_cast<int>(m_paths.size());
    const int shown = count > kRows ? kRows - 1 : count;
    for (int item = 0; item < shown; ++item)
        rows.append(row(item));
    if (shown < count)
        rows.append({tr("… and %Ln more", nullptr, count - shown), QStringLiteral("more"), {}, {}, false});
    return rows;
}

QSet<QByteArray> IncomingPreview::replaced() const {
    QSet<QByteArray> paths;
    if (m_effects)
        for (const IncomingEffect& effect : *m_effects)
            for (size_t i = 0; i < std::min(effect.replaced.size(), kMarked); ++i)
                paths.insert(QByteArray::fromStdString(effect.replaced[i]));
    return paths;
}

QString IncomingPreview::countWords() const {
    const QString place = format::isolated(format::text(m_directory.toStdString()));
    if (!m_items)
        return tr("Copies %Ln things into %1.", nullptr, static_cast<int>(m_paths.size())).arg(place);
    const quint64 files = totalOf(*m_items, [](const IncomingItem& item) { return item.files; });
    const quint64 bytes = totalOf(*m_items, [](const IncomingItem& item) { return item.bytes; });
    return tr("Copies %Ln files (%1) into %2.", nullptr, static_cast<int>(files))
        .arg(format::bytes(bytes), place);
}

QStringList IncomingPreview::words() const {
    QStringList words{countWords()};
    if (m_uncounted)
        return words << tr("What is in them could not be counted.");
    if (!m_effects)
        return words << tr("What they replace is being counted…");
    for (const IncomingEffect& effect : *m_effects)
        if (!effect.blockedBy.empty())
            return words << tr("It can't be done: “%1” is in the way. A file can't take the place of a "
                               "folder, nor a folder that of a file.")
                                .arg(format::text(effect.blockedBy));
    const quint64 files =
        totalOf(*m_effects, [](const IncomingEffect& effect) { return effect.replaced.size(); });
    const quint64 bytes =
        totalOf(*m_effects, [](const IncomingEffect& effect) { return effect.replacedBytes; });
    return words << (files == 0 ? tr("Nothing there is replaced.")
                                : tr("Replaces %Ln files, %1.", nullptr, static_cast<int>(files))
                                      .arg(format::bytes(bytes)));
}

bool IncomingPreview::warns() const {
    return m_effects && std::any_of(m_effects->begin(), m_effects->end(), [](const IncomingEffect& effect) {
               return !effect.replaced.empty() || !effect.blockedBy.empty();
           });
}

} // namespace outcrop::ui
