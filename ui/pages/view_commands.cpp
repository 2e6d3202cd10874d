// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/view_commands.h"

#include "ui/dialogs/shell_words.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace outcrop::ui {

namespace {

struct ViewCommandsTexts {
    Q_DECLARE_TR_FUNCTIONS(ViewCommands)
};

const char* const kCommandsMenu = "copyCommand";

/// As a pattern that only it matches.
std::string literalPattern(const std::string& path) {
    std::string pattern;
    for (const char c : path) {
        if (std::string_view("*?[\\").find(c) != std::string_view::npos)
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

std::string lastName(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

} // namespace

std::string commandName(const ImageSummary& image) {
    return image.tags.empty() ? image.id.hex() : image.tags.front().familiar();
}

CommandLines fileCommands(const std::string& holder, const QByteArray& path, FileType type) {
    const std::string place = holder + ":" + path.toStdString();
    CommandLines lines;
    if (type == FileType::Regular)
        lines.push_back({"outcrop", "content", place});
    lines.push_back({"outcrop", "cp", place, "."});
    return lines;
}

CommandLines volumeFileCommands(const std::string& volume, const QByteArray& path, FileType type) {
    const std::string raw = path.toStdString();
    const std::string place = volume + ":" + raw;
    if (type != FileType::Regular)
        return {};
    return {{"outcrop", "content", place}, {"outcrop", "content", "-o", lastName(raw), place}};
}

std::vector<std::string> blameCommand(const std::string& holder, const QByteArray& path) {
    return {"outcrop", "blame", holder, path.toStdString()};
}

std::vector<std::string> compareCommand(const TreeQuery& query, const std::vector<std::string>& further) {
    std::vector<std::string> words{"outcrop", "compare"};
    std::string kinds;
    const std::pair<RowKind, bool> shown[] = {{RowKind::Added, query.added},
                                              {RowKind::Removed, query.removed},
                                              {RowKind::Changed, query.changed},
                                              {RowKind::Renamed, query.renamed}};
    for (const auto& [kind, wanted] : shown)
        if (wanted)
            kinds += (kinds.empty() ? "" : ",") + std::string(rowKindName(kind));
    if (!(query.added && query.removed && query.changed && query.renamed) && !kinds.empty())
        words.insert(words.end(), {"--kind", kinds});
    for (const std::string& glob : query.globs())
        words.insert(words.end(), {"--path", glob});
    if (query.regex && !query.needle.isEmpty())
        words.insert(words.end(), {"--regex", query.needle.toStdString()});
    words.insert(words.end(), further.begin(), further.end());
    return words;
}

CommandLines changeCommands(const std::string& before, const std::string& after, const QByteArray& path,
                            FileType type) {
    const std::string raw = path.toStdString();
    std::vector<std::string> patch{"outcrop", "compare", "-u"};
    if (raw != "/") {
        patch.insert(patch.end(), {"-p", literalPattern(raw)});
        if (type == FileType::Directory)
            patch.insert(patch.end(), {"-p", literalPattern(raw) + "/*"});
    }
    patch.insert(patch.end(), {before, after});
    return {patch};
}

std::vector<std::string> changesCommand(const std::string& before, const std::string& after,
                                        const std::vector<std::string>& paths) {
    std::vector<std::string> patch{"outcrop", "compare", "-u"};
    for (const std::string& path : paths)
        patch.insert(patch.end(), {"-p", literalPattern(path), "-p", literalPattern(path) + "/*"});
    patch.insert(patch.end(), {before, after});
    return patch;
}

CommandLines chosenChangesCommands(const std::string& container, const std::vector<std::string>& paths) {
    std::vector<std::string> layer{"outcrop", "diff", "--tar", container + ".tar"};
    std::vector<std::string> commit{"outcrop", "commit"};
    std::vector<std::string> back{"outcrop", "revert", container};
    for (const std::string& path : paths) {
        layer.insert(layer.end(), {"--only", path});
        commit.insert(commit.end(), {"--only", path});
        back.push_back(path);
    }
    layer.push_back(container);
    commit.push_back(container);
    return {layer, commit, back};
}

CommandLines allChangesCommands(const std::string& image, const std::string& container) {
    return {{"outcrop", "compare", "-u", image, container},
            {"outcrop", "diff", "--tar", container + ".tar", container}};
}

QAction* makeCommandAct(const QString& line, QObject* parent) {
    constexpr int kShown = 80;
    const QString text = line.size() <= kShown ? line : line.left(kShown - 1) + QChar(u'…');
    return new QAction(icon(QStringLiteral("terminal")), text, parent);
}

void addCommands(QMenu* menu, const CommandLines& lines) {
    if (lines.empty())
        return;
    menu->addSeparator();
    QMenu* commands = menu->addMenu(icon(QStringLiteral("terminal")), ViewCommandsTexts::tr("Copy command"));
    commands->setObjectName(QLatin1String(kCommandsMenu));
    for (const std::vector<std::string>& words : lines) {
        const QString line = joinShellWords(words);
        QAction* act = makeCommandAct(line, commands);
        commands->addAction(act);
        QObject::connect(act, &QAction::triggered, act,
                         [line] { QGuiApplication::clipboard()->setText(line); });
    }
}

QList<QAction*> commandsOf(const QMenu& menu) {
    const auto* commands = menu.findChild<QMenu*>(QLatin1String(kCommandsMenu), Qt::FindDirectChildrenOnly);
    return commands != nullptr ? commands->actions() : QList<QAction*>();
}

} // namespace outcrop::ui
