// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/error.h"
#include "ui/bridge/task_record.h"
#include "ui/dialogs/error_text.h"

#include <QString>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop::ui {

/// One of several things that the same is done to.
struct BatchItem {
    std::string id;
    std::string name;
    int timeout = 0;    ///< of a stop
    bool force = false; ///< of a removal: it is known to be running
};

/// What came of it: one that failed keeps no other from being done.
struct BatchResult {
    int done = 0;
    int left = 0; ///< not begun, since it was cancelled
    std::vector<TaskFailure> failures;
};

/// What is said of it.
struct BatchTexts {
    QString title;                      ///< of the task
    std::function<QString(int)> done;   ///< that so many were
    std::function<QString(int)> failed; ///< that so many were not
    std::function<void()> undo = {};    ///< takes it back; may be missing
};

/// Stops where it is told to. Throws Error(Cancelled) if that was before anything was done.
BatchResult doEach(const std::vector<BatchItem>& items, const std::stop_token& stop,
                   const std::function<void(const BatchItem&)>& act);

/// Each name with its reason; that of a single failure without a name as ErrorText::of() says it.
ErrorText failuresText(const QString& what, const std::vector<TaskFailure>& failures);

} // namespace outcrop::ui
