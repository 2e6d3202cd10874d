// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/git/git_case.h"

namespace outcrop::test {

QString loadLayers(const CliRunner& cli, const std::string& name, const std::vector<std::string>& layers) {
    ImageFixture image;
    image.layers = layers;
    image.names = {name};
    const CliResult loaded = cli.run({"load"}, QByteArray::fromStdString(dockerArchive({image})));
    return loaded.code == 0 ? QString() : loaded.out + loaded.err;
}

CliResult withGit(const CliRunner& cli, const QString& line) {
    return cli.shell("export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=a "
                     "GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b; set -e; " +
                     line);
}

} // namespace outcrop::test
