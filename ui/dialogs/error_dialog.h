// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/error_text.h"

#include <QDialog>

namespace outcrop::ui {

/// Says a failure: what happened, why, what to do; the engine's own words can be copied for a report.
class ErrorDialog : public QDialog {
    Q_OBJECT

public:
    ErrorDialog(const ErrorText& error, QWidget* parent);

    /// Opens one that deletes itself.
    static void show(const ErrorText& error, QWidget* parent);
};

} // namespace outcrop::ui
