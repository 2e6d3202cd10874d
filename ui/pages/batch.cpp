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
            result.failures.push_back({item.name, error});
        }
    }
    result.left = static_cast<int>(items.size() - result.failures.size()) - result.done;
    if (result.done == 0 && result.failures.empty())
        throwIfCancelled(stop, "do the same to several");
    return result;
}

ErrorText failuresText(const QString& what, const std::vector<TaskFailure>& failures) {
    if (failures.size() == 1 && failures.front().of.empty())
        return ErrorText::of(what, failures.front().error);
    QStringList why;
    QStringList details;
    for (const auto& [name, error] : failures) {
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
