// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/change_writers.h"

#include <QCoreApplication>
#include <QString>

namespace outcrop::ui {

/// Who wrote, in words.
class WriterText {
    Q_DECLARE_TR_FUNCTIONS(WriterText)

public:
    /// "nginx", or by its number where it was gone too soon.
    static QString name(const WritingProcess& process);
    /// "nginx (12)", by its number in the container; with a question mark where it is only likely.
    static QString cell(const WrittenBy& by);
    /// "Written at 12:03:04 by nginx, process 12 in the container and 4711 on this computer."
    static QString sentence(const WrittenBy& by);
    /// The same with its command line.
    static QString explanation(const WrittenBy& by);
    /// Why it is not known of a path. told: by the kernel.
    static QString unknown(bool told);
};

} // namespace outcrop::ui
