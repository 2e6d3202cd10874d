// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/batch.h"

#include "core/base/progress.h"
#include "ui/models/format.h"

namespace outcrop::ui {

BatchResult doEach(const std::vector<BatchItem>& items, const std::stop_token& stop,
                   const std::function<void(const BatchItem&)>& act) {
    BatchResult result;
    for (const BatchItem& item : items) {
        if (stop.stop_requested())
            break;
        try {
            act(item);
            ++result.done;
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                break; // which is no failure of this one
            result.failures.emplace_back(item.name, error);
        }
    }
    if (result.done == 0 && result.failures.empty())
        throwIfCancelled(stop, "do the same to several");
    return result;
}

ErrorText batchError(const QString& what, const BatchResult& result) {
    QStringList why;
    QStringList details;
    for (const auto& [name, error] : result.failures) {
        const ErrorText one = ErrorText::of(what, error);
        why.append(format::text(name) + QStringLiteral(": ") + one.why);
        details.append(format::text(name) + QStringLiteral(": ") + one.details);
    }
    ErrorText text;
    text.what = what;
    text.why = why.join(u'\n');
    text.details = details.join(u'\n');
    return text;
}

} // namespace outcrop::ui
