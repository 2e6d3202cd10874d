// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/content/content_change.h"

#include <QCoreApplication>
#include <QString>

namespace outcrop::ui {

/// What two files that are no texts differ in, by what is in them, as lines to be read in a face of one
/// width. Members of archives stand in a table of their own.
class ContentChangeText {
    Q_DECLARE_TR_FUNCTIONS(ContentChangeText)

public:
    static QString of(const ContentComparison& comparison);
    /// In a sentence: how much differs. With it what could not be read.
    static QString verdict(const ContentComparison& comparison);
    /// "added", "removed" or what it is that changed: "content, mode".
    static QString memberText(const MemberChange& change);
    /// Whether there is anything to tell but that both differ.
    static bool tells(const ContentComparison& comparison);
    static QString schema(const ContentComparison& comparison); ///< what changed of it

private:
    static QString kindWord(ChangeKind kind);
    static QString archives(const ContentComparison& comparison);
    static QString databases(const ContentComparison& comparison);
    static QString chunks(const ContentComparison& comparison);
    static QString facts(const ContentComparison& comparison);
    static QString sections(const ContentComparison& comparison);
    static QString table(const TableChange& table);
    static QString ranges(const ContentComparison& comparison);
};

} // namespace outcrop::ui
