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
    static QString of(const FileLook& look);

private:
    using Table = QVector<QStringList>;

    static QString kindText(const Content& content);
    static QString factLabel(const std::string& name);
    static QString factText(const ContentFact& fact);
    static QString facts(const Content& content);
    static QString members(const Content& content);
    static QString schema(const Content& content);
    static QString rows(const TableRows& table);
    static QString sections(const Content& content);
    static QString notes(const Content& content);
    /// Columns under their heads; `right` says which are numbers.
    static QString aligned(const Table& table, const QVector<int>& right = {});
};

} // namespace outcrop::ui
