// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QStringList>

class QCheckBox;

namespace outcrop::ui {

/// What a destructive act deletes, said before it is done.
struct Confirmation {
    QString title;     ///< "Remove image"
    QString question;  ///< a whole sentence with names and bytes
    QStringList items; ///< further names, one a line
    QString note;      ///< what stays, what can't be undone
    QString verb;      ///< "Remove"
    QString option;    ///< label of a check box, empty for none
    bool optionOn = false;
    std::vector<std::string> command;           ///< words of the line that does the same
    std::vector<std::string> commandWithOption; ///< and with the option
    QString commandText;                        ///< or several of them in one line of a shell
};

/// Asks before something is deleted; the verb is not the default button, so that Return alone deletes
/// nothing.
class ConfirmDialog : public FormDialog {
    Q_OBJECT

public:
    ConfirmDialog(const Confirmation& confirmation, QWidget* parent);

signals:
    void confirmed(bool optionOn);

protected:
    void submit() override;

private:
    void showCommand(const Confirmation& confirmation);

    QCheckBox* m_option = nullptr;
};

} // namespace outcrop::ui
