// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/lens_tab.h"

namespace outcrop::ui {

class PackagesModel;

/// The packages of an image, container or volume, each with the layer that brought it.
class PackagesTab : public LensTab {
    Q_OBJECT

public:
    explicit PackagesTab(Bridge& bridge, QWidget* parent = nullptr);
    void setSubject(const LensSubject& subject);

protected:
    LensTable* makeTable(QWidget* parent) override;
    void addToHead(QHBoxLayout*) override {}
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

private:
    LensSubject m_subject;
    int m_notRead = 0;
    QString m_whyNotRead;
    PackagesModel* m_model = nullptr;
};

} // namespace outcrop::ui
