// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <array>

namespace outcrop::ui {

/// What is looked for among the bytes of a file: bytes as they are, or a text in either case.
class BytePattern {
public:
    BytePattern() = default;
    static BytePattern ofBytes(const QByteArray& bytes);
    static BytePattern ofText(const QString& text);
    /// "0x7f45" means bytes; else a text.
    static BytePattern ofWords(const QString& words);

    bool isEmpty() const { return m_units.isEmpty(); }
    qsizetype longest() const { return m_longest; } ///< bytes that a place may have
    /// Bytes that it has at the beginning of these; 0: it does not begin there.
    qsizetype lengthAt(const char* at, const char* end) const;
    /// The first place from `from` on that begins before `until`; -1. length: of what is there.
    qsizetype next(const QByteArray& bytes, qsizetype from, qsizetype until, qsizetype& length) const;
    bool operator==(const BytePattern& other) const { return m_units == other.m_units; }

private:
    void add(const QList<QByteArray>& ways);

    QList<QList<QByteArray>> m_units; ///< of each character the ways to write it
    std::array<bool, 256> m_begins{};
    qsizetype m_longest = 0;
};

} // namespace outcrop::ui
