// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QDialog>

namespace outcrop::ui {

/// What this is in one screen, with the next step one click away. Shown at the first start, and from the
/// menu.
class WelcomeDialog : public QDialog {
    Q_OBJECT
public:
    /// emptyStore: then the starter image is the next step, else the tour.
    WelcomeDialog(bool emptyStore, QWidget* parent);

signals:
    void starterWanted();
    void importWanted();
    void tourWanted();

private:
    QWidget* makeIdeas();
    QWidget* makeButtons(bool emptyStore);
};

} // namespace outcrop::ui
