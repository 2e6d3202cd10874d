// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QByteArray>
#include <QSet>
#include <memory>
#include <string>
#include <vector>

namespace outcrop::ui {

/// Paths of which something has just become another, and the directories that lead to them. Made on a worker.
struct FreshPaths {
    QSet<QByteArray> paths;
    QSet<QByteArray> parents;

    void add(const std::string& path) {
        paths.insert(QByteArray::fromStdString(path));
        for (size_t end = path.rfind('/'); end != std::string::npos && end > 0;
             end = path.rfind('/', end - 1)) {
            const QByteArray parent(path.data(), static_cast<qsizetype>(end));
            if (parents.contains(parent))
                return;
            parents.insert(parent);
        }
    }
};

/// Of several batches.
using FreshList = std::vector<std::shared_ptr<const FreshPaths>>;

} // namespace outcrop::ui
