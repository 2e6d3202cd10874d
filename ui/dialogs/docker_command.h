// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/options/options.h"
#include "ui/dialogs/run_form.h"

namespace outcrop::ui {

/// A part of a pasted command that the form can't hold.
struct NotTaken {
    QString option; ///< as one would type it
    QString why;    ///< a sentence
};

/// A command of docker, podman or outcrop that runs a container, as one finds it in instructions: over
/// several lines, with sudo or a prompt in front. Read by the rules that the program `outcrop` has; nothing
/// is expanded but the home directory. Pure values; no widget, no file.
class DockerCommand {
    Q_DECLARE_TR_FUNCTIONS(DockerCommand)

public:
    /// Whether the text begins as such a command; what follows may still be wrong.
    static bool looksLikeOne(const QString& text);
    static DockerCommand read(const QString& text);

    QString problem() const { return m_problem; } ///< why it can't be read; empty if it could
    std::string image() const { return m_arguments.empty() ? std::string() : m_arguments.front(); }
    /// Lays the command over a form that holds what the image asks for; gives what found no place in it.
    std::vector<NotTaken> fill(RunForm& form) const;

private:
    void readOptions(const std::vector<std::string>& words);
    void fillProcess(RunForm& form) const;
    void fillEnvironment(RunForm& form, std::vector<NotTaken>& left) const;
    void fillMounts(RunForm& form, std::vector<NotTaken>& left) const;
    void fillNetwork(RunForm& form, std::vector<NotTaken>& left) const;
    void fillPorts(RunForm& form, std::vector<NotTaken>& left) const;
    void fillLimits(RunForm& form, std::vector<NotTaken>& left) const;
    void addUnknown(std::vector<NotTaken>& left) const;

    QString m_problem;
    ParsedOptions m_options;
    std::vector<std::string> m_arguments; ///< the image, then the command
    std::vector<NotTaken> m_left;         ///< known from the words alone
};

} // namespace outcrop::ui
