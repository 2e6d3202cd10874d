// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/docker_command.h"
#include "ui/dialogs/form_dialog.h"

#include <functional>

class QPlainTextEdit;

namespace outcrop::ui {

/// Takes a command of docker, pasted or typed, and says whether it can be read and its image is there.
class DockerCommandDialog : public FormDialog {
    Q_OBJECT

public:
    using HasImage = std::function<bool(const std::string&)>;
    DockerCommandDialog(const QString& text, HasImage hasImage, QWidget* parent);

signals:
    void commandGiven(const outcrop::ui::DockerCommand& command);

protected:
    void submit() override;

private:
    void check();

    HasImage m_hasImage;
    QPlainTextEdit* m_text = nullptr;
    ProblemLabel* m_note = nullptr;
};

} // namespace outcrop::ui
