// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/id_map.h"
#include "core/engine/run_preview.h"
#include "ui/bridge/bridge.h"
#include "ui/dialogs/run_form.h"

#include <QCoreApplication>
#include <QObject>
#include <functional>

namespace outcrop::ui {

/// What a mount would meet: in the image at its target, on this computer at its source.
struct MountHint {
    enum class Source { Folder, File, Missing };
    ImagePlace place;
    Source source = Source::Folder; ///< of a folder of this computer
};

/// What the image and this computer say to a form. Nothing of it keeps one from running it.
struct RunHints {
    std::vector<MountHint> mounts; ///< one for each row of the form
    IdMap::Kind owners = IdMap::Kind::Root;
    bool userKnown = true;
    RunPreview::Program program = RunPreview::Program::Found;
    std::string programName; ///< the first word of what is run
    ImagePlace workingDir;
    QString takenPort; ///< the first row's at which somebody else listens already; empty: none
};

/// Asks for hints off the UI thread. The image is read once, for all questions about it.
class RunHintSource : public QObject {
    Q_OBJECT

public:
    using ReadPreview =
        std::function<std::shared_ptr<const RunPreview>(const Engine&, const std::stop_token&)>;

    RunHintSource(Bridge& bridge, const std::string& image, QObject* parent);
    /// Of other files than an image's.
    RunHintSource(Bridge& bridge, ReadPreview read, QObject* parent);
    /// Drops what was asked before; an image that can't be read gives no answer.
    void ask(const RunForm& form);

signals:
    void answered(const outcrop::ui::RunHints& hints);

private:
    struct Known;
    Bridge& m_bridge;
    ReadPreview m_read;
    std::shared_ptr<Known> m_known;
    Request m_request;
};

/// The sentences about mounts that the run form and the question for a target share.
struct MountText {
    Q_DECLARE_TR_FUNCTIONS(MountText)

public:
    /// A few words for the row.
    static QString shortly(const MountRow& row, const MountHint& hint, bool volumeExists);
    /// Why it would fail when it is run; empty if it would not.
    static QString conflict(const MountRow& row, const MountHint& hint);
    /// Whole sentences: what the target has, and whose what is written becomes.
    static QString fully(const MountRow& row, const MountHint& hint, bool volumeExists, IdMap::Kind owners);
    /// The same two for a container that runs: what is there may be its own.
    static QString conflictInside(const MountRow& row, const MountHint& hint);
    static QString inside(const MountRow& row, const MountHint& hint, IdMap::Kind owners);
};

} // namespace outcrop::ui
