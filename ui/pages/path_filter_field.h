// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/tree_arrangement.h"
#include "ui/widgets/search_field.h"

class QAction;

namespace outcrop::ui {

/// Where one types which paths are listed: parts of names, globs, or with its switch regular expressions.
class PathFilterField : public SearchField {
    Q_OBJECT

public:
    explicit PathFilterField(QWidget* parent = nullptr);
    QAction* regexAct() const { return m_regex; }
    void fill(TreeQuery& query) const; ///< with the words and what they are

signals:
    void filterChanged();

private:
    QAction* m_regex = nullptr;
};

} // namespace outcrop::ui
