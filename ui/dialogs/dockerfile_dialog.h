// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/dockerfile.h"
#include "ui/dialogs/form_dialog.h"

namespace outcrop::ui {

/// A Dockerfile that repeats what a container changed, to be read, copied and saved with its files.
class DockerfileDialog : public FormDialog {
    Q_OBJECT

public:
    DockerfileDialog(const DockerfileExport& plan, const QString& container, QWidget* parent);

signals:
    void saveRequested(const QString& directory);

protected:
    void submit() override;

private:
    QString m_container;
};

} // namespace outcrop::ui
