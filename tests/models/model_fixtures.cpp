// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/models/model_fixtures.h"

#include "ui/models/roles.h"

#include <sstream>

namespace outcrop::test {

std::shared_ptr<const FileTree> treeOf(const std::vector<std::string>& lines) {
    FileTreeBuilder builder;
    for (const std::string& line : lines) {
        std::istringstream words(line);
        std::string kind, path, rest;
        words >> kind >> path >> rest;
        FileEntry entry;
        entry.mode = 0644;
        if (kind == "d") {
            entry.type = FileType::Directory;
            entry.mode = 0755;
        } else if (kind == "w") {
            entry.type = FileType::Whiteout;
        } else if (kind == "l") {
            entry.type = FileType::Symlink;
            entry.linkTarget = rest;
        } else {
            entry.size = std::stoull(rest);
        }
        builder.add(path, entry);
    }
    return FileTree::fromBytes(builder.finish());
}

Digest digestOf(const std::string& word) {
    return Digest::ofBytes(word);
}

ImageSummary imageOf(const std::string& reference, const std::vector<std::string>& layers) {
    ImageSummary image;
    std::string all = reference;
    for (const std::string& layer : layers) {
        image.diffIds.push_back(digestOf(layer));
        all += "/" + layer;
        image.size += 1000;
    }
    image.id = digestOf(all);
    image.manifest = image.id;
    image.os = "linux";
    image.architecture = "amd64";
    if (!reference.empty())
        image.tags.push_back(Reference::parse(reference));
    return image;
}

Container containerOf(const std::string& name, ContainerStatus status) {
    Container container;
    container.record.id = ContainerId::parse(digestOf(name).hex());
    container.record.name = name;
    container.record.imageName = "busybox";
    container.state.status = status;
    return container;
}

QString dump(const QAbstractItemModel& model, const QModelIndex& parent, int depth) {
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(2 * depth, u' ') + index.data().toString();
        const QString trailing = index.data(ui::role::Trailing).toString().replace(QChar(0xA0), u' ');
        if (!trailing.isEmpty())
            text += QStringLiteral(" [%1]").arg(trailing);
        text += u'\n' + dump(model, index, depth + 1);
    }
    return text;
}

} // namespace outcrop::test
