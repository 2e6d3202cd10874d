// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"

namespace outcrop {
class Reference;
}

namespace outcrop::ui {

/// Gives an image a further name.
class TagDialog : public FormDialog {
    Q_OBJECT

public:
    TagDialog(const QString& imageName, QWidget* parent);

signals:
    void tagRequested(const outcrop::Reference& target);

protected:
    void submit() override;

private:
    void check();

    QString m_image;
    QLineEdit* m_name = nullptr;
    QLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
