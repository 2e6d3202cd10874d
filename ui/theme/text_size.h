// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QList>
#include <QObject>

class QAbstractScrollArea;
class QAction;

namespace outcrop::ui {

/// How large the texts of files, logs and instructions are: one size for all views that show such, and kept
/// from one start to the next. UI thread only.
class TextSize : public QObject {
    Q_OBJECT
public:
    static constexpr int kUsual = 12;
    static constexpr int kSmallest = 9;
    static constexpr int kLargest = 32;

    static TextSize& shared();
    int pixels() const { return m_pixels; }
    void step(int by);
    void reset();

    /// The view has the mono font in this size from now on, and another one by Ctrl and the wheel.
    void follow(QAbstractScrollArea* view);
    /// To make it larger, smaller, as usual: of the pane, in which their keys are.
    QList<QAction*> makeActs(QWidget* pane);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit TextSize(QObject* parent);
    void set(int pixels);

    int m_pixels = kUsual;
    int m_turned = 0; ///< of the wheel, in eighths of a degree, less than a notch
};

} // namespace outcrop::ui
