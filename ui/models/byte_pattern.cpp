// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/byte_pattern.h"

#include <algorithm>
#include <cstring>

namespace outcrop::ui {

void BytePattern::add(const QList<QByteArray>& ways) {
    if (m_units.isEmpty())
        for (const QByteArray& way : ways)
            m_begins[static_cast<uchar>(way.front())] = true;
    m_units.append(ways);
    m_longest += std::ranges::max(ways, {}, &QByteArray::size).size();
}

BytePattern BytePattern::ofBytes(const QByteArray& bytes) {
    BytePattern pattern;
    for (const char byte : bytes)
        pattern.add({QByteArray(1, byte)});
    return pattern;
}

BytePattern BytePattern::ofText(const QString& text) {
    BytePattern pattern;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QString character = text.mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
        QList<QByteArray> ways{character.toUtf8()};
        for (const QString& other : {character.toLower(), character.toUpper()})
            if (const QByteArray way = other.toUtf8(); !ways.contains(way))
                ways.append(way);
        pattern.add(ways);
    }
    return pattern;
}

BytePattern BytePattern::ofWords(const QString& words) {
    if (words.startsWith(QStringLiteral("0x")) && words.size() > 2)
        return ofBytes(QByteArray::fromHex(words.mid(2).toLatin1()));
    return ofText(words);
}

qsizetype BytePattern::lengthAt(const char* at, const char* end) const {
    const char* place = at;
    for (const QList<QByteArray>& ways : m_units) {
        const auto way = std::ranges::find_if(ways, [place, end](const QByteArray& bytes) {
            return end - place >= bytes.size() &&
                   std::memcmp(place, bytes.constData(), size_t(bytes.size())) == 0;
        });
        if (way == ways.end())
            return 0;
        place += way->size();
    }
    return place - at;
}

qsizetype BytePattern::next(const QByteArray& bytes, qsizetype from, qsizetype until,
                            qsizetype& length) const {
    const char* begin = bytes.constData();
    const char* end = begin + bytes.size();
    for (qsizetype at = from; at < until; ++at)
        if (m_begins[static_cast<uchar>(begin[at])]) {
            length = lengthAt(begin + at, end);
            if (length > 0)
                return at;
        }
    return -1;
}

} // namespace outcrop::ui
