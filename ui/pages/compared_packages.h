// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/lens_tab.h"

#include <array>

namespace outcrop::ui {

class Chip;
class PackageChangesModel;

/// What happened to packages between two things: installed, removed, upgraded, downgraded.
class ComparedPackages : public LensTab {
    Q_OBJECT

public:
    explicit ComparedPackages(Bridge& bridge, QWidget* parent = nullptr);
    void setSides(const QString& before, const QString& after);

protected:
    LensTable* makeTable(QWidget* parent) override;
    void addToHead(QHBoxLayout* head) override;
    QString filterHint() const override;
    QString taskTitle() const override;
    Words workingWords() const override;
    QString failedWords() const override;
    Work work() const override;
    int take(const LensResultPtr& result) override;
    void drop() override;
    QString summaryWords() const override;
    Words emptyWords() const override;
    QString footWords(int row) const override;
    QString copied(int row) const override;
    bool canOpen(int) const override { return true; }
    void open(int row) override;
    CommandLines lines() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCounts();
    void fitChips();

    QString m_before, m_after;
    size_t m_packages = 0; ///< of both
    PackageChangesModel* m_model = nullptr;
    std::array<Chip*, 4> m_chips{};
};

} // namespace outcrop::ui
