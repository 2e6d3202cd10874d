// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace outcrop::ui {

/// What came of something that filled a form, above its fields: a sentence and a list, until it is closed.
class RunNotice : public QFrame {
    Q_OBJECT

public:
    explicit RunNotice(QWidget* parent = nullptr);

    void say(const QString& sentence, const QStringList& items = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_sentence = nullptr;
    QLabel* m_items = nullptr;
};

} // namespace outcrop::ui
