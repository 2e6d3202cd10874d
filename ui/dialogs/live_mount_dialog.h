// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/run_form.h"
#include "ui/dialogs/run_hints.h"

#include <QStringList>

class QCheckBox;
class QHBoxLayout;

namespace outcrop::ui {

/// What is known when a mount into a container that runs is asked for.
struct LiveMountWish {
    std::string container; ///< id
    std::string name;      ///< of the container
    QStringList taken;     ///< paths in it at which something is mounted already
    QString source;        ///< that was dropped; may be empty
    QString directory;     ///< in the container, that it was dropped on
    bool copies = false;   ///< it may be copied in as well
};

/// Asks what of this computer is mounted into a container that runs, and where; says what it hides there as
/// one types, and whose the files are.
class LiveMountDialog : public FormDialog {
    Q_OBJECT

public:
    LiveMountDialog(Bridge& bridge, const LiveMountWish& wish, QWidget* parent);

signals:
    void mountChosen(const outcrop::ui::MountRow& row);
    /// It is to be copied instead.
    void copyWanted(const QString& source, const QByteArray& directory);

protected:
    void submit() override;

private:
    QHBoxLayout* sourceRow();
    void browse();
    void followSource(const QString& source);
    MountRow row() const;
    QString problem() const;
    void check();
    void showHint(const RunHints& hints);

    LiveMountWish m_wish;
    QString m_suggested; ///< as the target, by the source's name
    QLineEdit* m_source = nullptr;
    QLineEdit* m_target = nullptr;
    QCheckBox* m_readOnly = nullptr;
    QPushButton* m_copy = nullptr;
    ProblemLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
    RunHintSource* m_hints = nullptr;
};

} // namespace outcrop::ui
