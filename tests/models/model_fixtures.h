// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/layer/merged_tree.h"
#include "ui/bridge/snapshot.h"

#include <QAbstractItemModel>
#include <QString>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace outcrop::test {

/// A tree from lines like "d /etc", "f /etc/issue 12", "w /etc/motd" (whiteout), "l /bin/sh busybox".
std::shared_ptr<const FileTree> treeOf(const std::vector<std::string>& lines);
/// A digest that is the same for the same word.
Digest digestOf(const std::string& word);
/// An image standing on layers named by words.
ImageSummary imageOf(const std::string& reference, const std::vector<std::string>& layers);
Container containerOf(const std::string& name, ContainerStatus status);
/// Every row as indented text with its trailing text, to compare with what a person reads.
QString dump(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0);

} // namespace outcrop::test
