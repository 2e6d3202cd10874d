// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace outcrop::ui {

/// What a second start hands to the window that is open already.
struct Handover {
    QString image;           ///< to be chosen; may be empty
    QStringList archives;    ///< to be imported; absolute paths
    QString activationToken; ///< the compositor's leave to come to the front; may be empty

    QByteArray message() const;
    /// Nothing if it is not such a message: whoever sends it, it may be of another version or none of ours.
    static std::optional<Handover> parse(const QByteArray& message);
    bool operator==(const Handover&) const = default;
};

/// Larger ones are not sent and not read: far more paths than a command line has.
inline constexpr int kMostHandoverBytes = 128 * 1024;

} // namespace outcrop::ui
