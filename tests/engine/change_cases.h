// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace outcrop::test {

/// Dockerfile lines and the config, as JSON, that docker 20.10 commits with them from a container of the
/// config
/// {"Env":["PATH=/bin"],"Cmd":["touch","/x"]}.
struct ChangeCase {
    const char* name;
    QStringList lines;
    QString expected;
};
/// In a file of its own: moc loses its way in a table of raw strings.
std::vector<ChangeCase> changeCases();

} // namespace outcrop::test
