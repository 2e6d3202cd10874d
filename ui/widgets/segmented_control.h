// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace outcrop::ui {

/// Two to four words of which one holds ("Repository | Ancestry").
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList& words, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index); ///< emits currentChanged if it is another one
    void setEnabledAt(int index, bool enabled);
    bool isEnabledAt(int index) const;

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace outcrop::ui
