// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/lens_tab.h"

class QCheckBox;

namespace outcrop::ui {

class SecretsModel;

/// Keys, tokens and passwords that an image, container or volume carries, also where a later layer hides
/// them. Their values are masked until they are asked for.
class SecretsTab : public LensTab {
    Q_OBJECT

public:
    explicit SecretsTab(Bridge& bridge, QWidget* parent = nullptr);
    void setSubject(const LensSubject& subject);

signals:
    void configWanted(); ///< the finding is no file's

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

private:
    LensSubject m_subject;
    quint64 m_files = 0;
    quint64 m_tooLarge = 0;
    bool m_limited = false;
    SecretsModel* m_model = nullptr;
    QAction* m_reveal = nullptr;
};

} // namespace outcrop::ui
