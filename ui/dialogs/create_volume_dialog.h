// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QStringList>
#include <map>
#include <string>

class QCheckBox;
class QComboBox;

namespace outcrop::ui {

/// What a volume is to be, as `volume create` takes it.
struct VolumeWish {
    QString name;
    std::map<std::string, std::string> options; ///< of docker's local driver
};

/// Asks for a new volume's name, and what is to be mounted as it, if its files are not to lie in the store.
class CreateVolumeDialog : public FormDialog {
    Q_OBJECT

public:
    CreateVolumeDialog(const QStringList& existing, QWidget* parent);

signals:
    void createRequested(const outcrop::ui::VolumeWish& wish);

protected:
    void submit() override;

private:
    void addOptions();
    void check();
    QString nameProblem() const;
    QString optionsProblem() const;
    VolumeWish wish() const;

    QStringList m_existing;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_elsewhere = nullptr;
    QWidget* m_options = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_device = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_hint = nullptr;
    CommandStrip* m_command = nullptr;
};

} // namespace outcrop::ui
