// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/file_tree.h"

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>

namespace outcrop::ui::format {

/// For what is shown, never for what is copied or looked for: code (a path, a command, an instruction) stays
/// left-to-right within a language that is read from the right; in others nothing is added.
QString ltr(const QString& text);
/// The same for what may be code or words: it keeps the direction that its first letter has.
QString isolated(const QString& text);
QString facts(const QStringList& parts);                     ///< "2.3 MB · 5 layers"
QString change(const QString& before, const QString& after); ///< "before → after"
/// Decimal units as docker prints them, in the user's locale: "7.3 MB", "243 MB", "212 kB", "0 B". The number
/// and its unit stay together also in right-to-left text.
QString bytes(uint64_t value);
/// "7,341,056 bytes", for hovers.
QString exactBytes(uint64_t value);
QString signedBytes(int64_t value);  ///< "+65.5 kB", "−12 B"
QString rate(double bytesPerSecond); ///< "118 MB/s"
QString count(qint64 value);         ///< "9,398"
/// "3 h", "2 days", "3 weeks": for rows. Empty for 0.
QString age(qint64 secondsSinceEpoch, qint64 now = 0);
QString ago(qint64 secondsSinceEpoch, qint64 now = 0); ///< "2 days ago"
QString exactTime(qint64 secondsSinceEpoch);           ///< date and time in the locale, for hovers
QString remaining(int seconds);                        ///< "6 s left"
qint64 secondsFromRfc3339(const std::string& text);    ///< 0 if empty or no time
QString mode(FileType type, uint16_t mode);            ///< "drwxr-xr-x", left-to-right in any language
QString owner(uint32_t uid, uint32_t gid);             ///< "0:0"
/// Text from an image or a container for display: invalid UTF-8 is replaced, control and bidi characters are
/// shown as visible escapes, so that a name can't draw over its neighbours.
QString text(std::string_view bytes);
/// A build instruction as people wrote it: "/bin/sh -c #(nop)  CMD [\"sh\"]" → "CMD [\"sh\"]", "/bin/sh -c x"
/// → "RUN x".
QString instruction(std::string_view createdBy);
/// Name of the icon that a file of that type has in trees and lists.
QString fileIcon(FileType type);

} // namespace outcrop::ui::format
