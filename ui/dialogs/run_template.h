// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/dialogs/run_form.h"

#include <QJsonObject>
#include <QStringList>

namespace outcrop::ui {

/// A run form kept under a name: what it says beyond its image, so that a newer image's own values hold.
struct RunTemplate {
    QString name;
    QString image; ///< which it is for; empty: any
    QJsonObject values;

    /// secrets: whether values that look like secrets are kept too; otherwise only their names are.
    static RunTemplate of(const RunForm& form, const QString& name, bool forAnyImage, bool secrets);
    /// Lays it over a form that holds what the image asks for; gives the variables whose values it does not
    /// hold.
    QStringList fill(RunForm& form) const;
    bool fits(const RunForm& form) const { return image.isEmpty() || image.toStdString() == form.image; }
};

/// The templates of the user: a file each, named by the template's name, in the directory of the program's
/// settings. Small files, read when they are asked for; other windows may change them at any time.
class RunTemplates {
public:
    /// folder: empty for the user's own.
    explicit RunTemplates(const QString& folder = {});

    QString folder() const { return m_folder; }
    /// By name; a file that can't be read is none.
    std::vector<RunTemplate> list() const;
    bool has(const QString& name) const;
    /// Replaces one of that name, whole or not at all. What went wrong, in the system's words; empty: nothing
    /// did.
    QString save(const RunTemplate& saved) const;
    QString remove(const QString& name) const;

private:
    QString fileOf(const QString& name) const;

    QString m_folder;
};

} // namespace outcrop::ui
