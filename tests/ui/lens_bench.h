// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/ui/page_bench.h"

#include <QStringList>
#include <filesystem>

class QAbstractItemView;

namespace outcrop::test {

/// Pages over real images with packages, and over "app:2": alpine with a token and a setuid file, and above
/// it the token's file replaced.
class LensBench : public PageBench {
public:
    /// shared: of the real images.
    explicit LensBench(const std::filesystem::path& shared);

    /// The tabs of an image.
    enum ImageTab { LayersAt, HistoryAt, WeightAt, PackagesAt, SecretsAt, CheckAt, ConfigAt };
    /// Shows an image in a tab, and waits until nothing runs; false: it does not come to that.
    bool choose(const char* image, int tab);
    QWidget* imagePane() { return images().detailPane(); }
    QString tabTitle(int tab);
    /// What its labels say.
    static QString wordsIn(const QWidget* message);
    static QStringList column(const QAbstractItemView& view, int column);
    static const QString& token();
};

} // namespace outcrop::test
