// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/format.h"

#include "core/oci/instruction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringDecoder>
#include <array>
#include <cmath>

namespace outcrop::ui::format {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar kLeftToRight(0x2066), kFirstStrong(0x2068), kEnd(0x2069);

/// Nothing around nothing: an empty text is asked for as such.
QString between(QChar opening, const QString& text) {
    return text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft ? text : opening + text + kEnd;
}

/// What is put together of isolated parts has no letter of its own that would tell its direction.
QString ownOrder(const QString& text) {
    return text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft ? text : QChar(0x200F) + text;
}

constexpr const char* kByteUnits[] = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

/// 7.34 → "7.3", 38.14 → "38.1", 117.6 → "118", 4.0 → "4": three digits, one of them a decimal, as docker's
/// lists.
QString shortNumber(double value) {
    const int decimals = value < 99.95 && std::abs(value - std::round(value)) >= 0.05 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

QString scaled(double value, const char* const* units, int unitCount, const QString& sign = {}) {
    int unit = 0;
    while (value >= 999.5 && unit < unitCount - 1) {
        value /= 1000;
        ++unit;
    }
    return ltr(sign + shortNumber(value) + QChar(0x00A0) + QLatin1String(units[unit]));
}

QString span(qint64 seconds) {
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < minute)
        return Tr::tr("%n s", "seconds, short", int(std::max<qint64>(seconds, 0)));
    if (seconds < hour)
        return Tr::tr("%n min", "minutes, short", int(seconds / minute));
    if (seconds < 2 * day)
        return Tr::tr("%n h", "hours, short", int(seconds / hour));
    if (seconds < 14 * day)
        return Tr::tr("%n days", nullptr, int(seconds / day));
    if (seconds < 60 * day)
        return Tr::tr("%n weeks", nullptr, int(seconds / (7 * day)));
    if (seconds < 730 * day)
        return Tr::tr("%n months", nullptr, int(seconds / (30 * day)));
    return Tr::tr("%n years", nullptr, int(seconds / (365 * day)));
}

QString spanAgo(qint64 seconds) {
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < minute)
        return Tr::tr("just now");
    if (seconds < hour)
        return Tr::tr("%n min ago", "minutes, short", int(seconds / minute));
    if (seconds < 2 * day)
        return Tr::tr("%n h ago", "hours, short", int(seconds / hour));
    if (seconds < 14 * day)
        return Tr::tr("%n days ago", nullptr, int(seconds / day));
    if (seconds < 60 * day)
        return Tr::tr("%n weeks ago", nullptr, int(seconds / (7 * day)));
    if (seconds < 730 * day)
        return Tr::tr("%n months ago", nullptr, int(seconds / (30 * day)));
    return Tr::tr("%n years ago", nullptr, int(seconds / (365 * day)));
}

qint64 secondsSince(qint64 then, qint64 now) {
    return (now ? now : QDateTime::currentSecsSinceEpoch()) - then;
}

QChar typeLetter(FileType type) {
    switch (type) {
    case FileType::Directory:
        return u'd';
    case FileType::Symlink:
        return u'l';
    case FileType::CharDevice:
        return u'c';
    case FileType::BlockDevice:
        return u'b';
    case FileType::Fifo:
        return u'p';
    case FileType::Socket:
        return u's';
    case FileType::Regular:
    case FileType::Whiteout:
        break;
    }
    return u'-';
}

/// Controls, and what reorders or hides text around it.
bool drawsOverNeighbours(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x061C;
}

} // namespace

QString ltr(const QString& text) {
    return between(kLeftToRight, text);
}

QString isolated(const QString& text) {
    return between(kFirstStrong, text);
}

QString facts(const QStringList& parts) {
    QStringList isolatedParts;
    for (const QString& part : parts)
        isolatedParts += isolated(part);
    return ownOrder(isolatedParts.join(QStringLiteral(" · ")));
}

QString change(const QString& before, const QString& after) {
    const bool fromRight = QLocale().textDirection() == Qt::RightToLeft;
    const QString arrow = fromRight ? QStringLiteral(" ← ") : QStringLiteral(" → ");
    return ownOrder(isolated(before) + arrow + isolated(after));
}

QString bytes(uint64_t value) {
    return scaled(double(value), kByteUnits, int(std::size(kByteUnits)));
}

QString signedBytes(int64_t value) {
    return scaled(std::abs(double(value)), kByteUnits, int(std::size(kByteUnits)),
                  value < 0 ? QStringLiteral("−") : QStringLiteral("+"));
}

QString exactBytes(uint64_t value) {
    // %n is an int; the plural form only needs the last digits and whether it is one.
    return Tr::tr("%1 bytes", nullptr, value == 1 ? 1 : int(value % 1000 + 1000))
        .arg(QLocale().toString(qulonglong(value)));
}

QString rate(double bytesPerSecond) {
    static constexpr const char* kUnits[] = {"B/s", "kB/s", "MB/s", "GB/s", "TB/s"};
    return scaled(bytesPerSecond, kUnits, int(std::size(kUnits)));
}

QString count(qint64 value) {
    return QLocale().toString(value);
}

QString age(qint64 secondsSinceEpoch, qint64 now) {
    return secondsSinceEpoch == 0 ? QString() : span(secondsSince(secondsSinceEpoch, now));
}

QString ago(qint64 secondsSinceEpoch, qint64 now) {
    return secondsSinceEpoch == 0 ? QString() : spanAgo(secondsSince(secondsSinceEpoch, now));
}

QString exactTime(qint64 secondsSinceEpoch) {
    return secondsSinceEpoch == 0
               ? QString()
               : QLocale().toString(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch), QLocale::LongFormat);
}

QString remaining(int seconds) {
    return Tr::tr("%1 left", "time").arg(span(seconds));
}

qint64 secondsFromRfc3339(const std::string& text) {
    // Nanoseconds are more digits than Qt takes; whole seconds are enough here.
    QString iso = QString::fromStdString(text);
    const qsizetype dot = iso.indexOf(u'.');
    if (dot > 0) {
        qsizetype end = dot + 1;
        while (end < iso.size() && iso[end].isDigit())
            ++end;
        iso.remove(dot, end - dot);
    }
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() && time.date().year() > 1 ? time.toSecsSinceEpoch() : 0;
}

QString mode(FileType type, uint16_t mode) {
    QString text(10, u'-');
    text[0] = typeLetter(type);
    static constexpr char kBits[] = "rwxrwxrwx";
    for (int i = 0; i < 9; ++i)
        if (mode & (0400 >> i))
            text[i + 1] = QLatin1Char(kBits[i]);
    if (mode & 04000)
        text[3] = (mode & 0100) ? u's' : u'S';
    if (mode & 02000)
        text[6] = (mode & 0010) ? u's' : u'S';
    if (mode & 01000)
        text[9] = (mode & 0001) ? u't' : u'T';
    return ltr(text);
}

QString owner(uint32_t uid, uint32_t gid) {
    return ltr(QStringLiteral("%1:%2").arg(uid).arg(gid));
}

QString text(std::string_view bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    QString safe;
    safe.reserve(decoded.size());
    for (const QChar c : decoded) {
        if (drawsOverNeighbours(c.unicode()))
            safe += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

QString instruction(std::string_view createdBy) {
    const std::string line = instructionOf(createdBy);
    return text(QString::fromStdString(line).simplified().toStdString());
}

QString fileIcon(FileType type) {
    switch (type) {
    case FileType::Directory:
        return QStringLiteral("folder");
    case FileType::Symlink:
        return QStringLiteral("file-symlink");
    case FileType::CharDevice:
    case FileType::BlockDevice:
    case FileType::Fifo:
    case FileType::Socket:
        return QStringLiteral("file-device");
    case FileType::Regular:
    case FileType::Whiteout:
        break;
    }
    return QStringLiteral("file");
}

} // namespace outcrop::ui::format
