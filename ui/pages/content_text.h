// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/file_content.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVector>

namespace outcrop::ui {

/// What is in a file that is no text, as lines to be read in a face of one width: its facts, and the members
/// of an archive, the tables of a database, the sections of a program.
class ContentText {
    Q_DECLARE_TR_FUNCTIONS(ContentText)

public:
    using Table = QVector<QStringList>;

    static QString of(const FileLook& look);
    /// An archive's facts as one line, and what could not be read of it: its members stand elsewhere.
    static QString summary(const Content& content);

    static QString kindText(ContentKind kind);
    static QString factLabel(const std::string& name);
    static QString factText(const ContentFact& fact);
    static QString valueText(const SqlValue& value);
    /// Of untrusted text, one line; where it is long its beginning.
    static QString cellText(const std::string& text);
    /// As format::bytes(), without what keeps sizes whole in right-to-left text but counts as letters of a
    /// column.
    static QString sizeText(uint64_t bytes);
    static QString modeText(const ContentMember& member);
    static QString notes(const std::vector<std::string>& notes, const std::string& damage);
    /// Columns under their heads; `right` says which are numbers.
    static QString aligned(const Table& table, const QVector<int>& right = {});

private:
    static QString facts(const Content& content);
    static QString schema(const Content& content);
    static QString rows(const TableRows& table);
    static QString sections(const Content& content);
};

} // namespace outcrop::ui
