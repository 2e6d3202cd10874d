// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace outcrop::ui {

/// A failure told to a person: what happened, why, and what can be done. Made here because core's texts are
/// facts, not sentences, and are not translated.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    QString what; ///< "The container “web” could not be started."
    QString why;
    QString remedy;  ///< may be empty
    QString details; ///< core's own words, for a report

    /// what: the whole sentence about the act that failed.
    static ErrorText of(const QString& what, const Error& error);
    /// Everything as lines, for the clipboard.
    QString plainText() const;
};

} // namespace outcrop::ui
