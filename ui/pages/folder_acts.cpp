// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/folder_acts.h"

#include "ui/dialogs/error_dialog.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/show_place.h"

#include <optional>
#include <string_view>
#include <utility>

namespace outcrop::ui {

namespace {

constexpr std::string_view kChangesOf = "diff:";
constexpr std::string_view kContainer = "container:";

QString folderPath(const ShownFolder& folder) {
    return QString::fromStdString(folder.directory.string());
}

} // namespace

QString folderName(const std::string& subject) {
    if (subject.starts_with(kChangesOf))
        return FolderActs::tr("%1 (changes)").arg(format::text(subject.substr(kChangesOf.size())));
    return format::text(subject.starts_with(kContainer) ? subject.substr(kContainer.size()) : subject);
}

std::vector<std::string> folderCommand(const std::string& subject) {
    return {"outcrop", "mount", subject, "/mnt"};
}

FolderActs::FolderActs(Bridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

bool FolderActs::isOpen(const std::string& subject) const {
    return m_bridge.snapshot()->folder(subject) != nullptr;
}

void FolderActs::open(const std::string& subject) {
    const QString name = folderName(subject);
    m_bridge.run(
        tr("Open %1 as a folder").arg(name),
        [subject](const Engine& engine, Progress& progress, std::stop_token stop) {
            return showAsFolder(engine, subject, progress, stop);
        },
        this,
        [this, name](const ShownFolder& folder) {
            if (Task* task = m_bridge.tasks().ending()) {
                task->setPlace(folderPath(folder));
                task->setResult(tr("%1 is open read-only as %2.").arg(name, folderPath(folder)));
            }
            if (m_anchor)
                showPlace(folderPath(folder), m_anchor);
        },
        [this, name](const Error& error) {
            fail(tr("“%1” could not be opened as a folder.").arg(name), error);
        });
}

void FolderActs::close(const std::string& subject) {
    if (const ShownFolder* folder = m_bridge.snapshot()->folder(subject))
        closeAndTell(*folder);
}

void FolderActs::closeAndTell(const ShownFolder& folder) {
    const QString name = folderName(folder.subject);
    m_bridge.run(
        tr("Close the folder of %1").arg(name),
        [folder](const Engine&, Progress&, std::stop_token) { closeFolder(folder); }, this,
        [this, name] {
            if (Task* task = m_bridge.tasks().ending())
                task->setResult(tr("The folder of %1 is closed.").arg(name));
        },
        [this, name](const Error& error) {
            fail(tr("The folder of “%1” could not be closed.").arg(name), error);
        });
}

void FolderActs::closeAll(std::function<void()> done) {
    m_bridge.run(
        tr("Close all open folders"),
        [](const Engine& engine, Progress&, std::stop_token) {
            std::optional<Error> first;
            for (const ShownFolder& folder : shownFolders(engine.store().paths()))
                try {
                    closeFolder(folder, true);
                } catch (const Error& error) {
                    if (error.code() != ErrorCode::NotFound && !first) // somebody else closed it
                        first = error;
                }
            if (first)
                throw Error(*first);
        },
        this, [done = std::move(done)] { done(); },
        [this](const Error& error) { fail(tr("Not all open folders could be closed."), error); });
}

QList<QAction*> FolderActs::acts() {
    const std::vector<ShownFolder>& folders = m_bridge.snapshot()->folders;
    if (folders == m_listed)
        return m_acts;
    m_listed = folders;
    for (QAction* old : std::exchange(m_acts, {}))
        old->deleteLater(); // a menu may show it
    const auto add = [this](const char* iconName, const QString& text, std::function<void()> act) {
        auto* action = new QAction(icon(QLatin1String(iconName)), text, this);
        connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
        m_acts.append(action);
    };
    for (const ShownFolder& folder : m_listed) {
        const QString name = folderName(folder.subject);
        add("folder", tr("Show the folder of %1").arg(name), [this, folder] {
            if (m_anchor)
                showPlace(folderPath(folder), m_anchor);
        });
        add("x", tr("Close the folder of %1").arg(name), [this, folder] { closeAndTell(folder); });
    }
    if (m_listed.size() > 1)
        add("x", tr("Close all open folders"), [this] { closeAll([] {}); });
    return m_acts;
}

void FolderActs::fail(const QString& what, const Error& error) {
    ErrorDialog::show(ErrorText::of(what, error), m_anchor ? m_anchor->window() : nullptr);
}

} // namespace outcrop::ui
