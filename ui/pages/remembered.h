// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QVariantMap>

namespace outcrop::ui {

/// A part of the window that comes back as it was left: what is chosen, shown and filtered in it. The values
/// are plain ones, as settings keep them, and may be another version's: what does not fit is passed over.
class Remembered {
public:
    virtual QVariantMap state() const = 0;
    /// Before the first snapshot; what is not in the store any more is forgotten with it.
    virtual void setState(const QVariantMap& state) = 0;

protected:
    ~Remembered() = default;
};

} // namespace outcrop::ui
