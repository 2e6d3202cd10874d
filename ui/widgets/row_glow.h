// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/models/fresh_paths.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <deque>

namespace outcrop::ui {

/// Lets the rows of fresh paths glow for a moment. Under reduced motion none does.
class RowGlow {
public:
    /// viewport: is painted again while something glows.
    explicit RowGlow(QWidget* viewport);

    void start(const FreshList& fresh);
    void stop() { m_batches.clear(); }
    bool isActive() const { return !m_batches.empty(); }
    /// 1 just now, falling to 0. A folded directory glows for what is in it.
    double strengthOf(const QByteArray& path, bool folded) const;

private:
    struct Batch {
        std::shared_ptr<const FreshPaths> fresh;
        qint64 since = 0;
    };
    void forgetOld();

    QWidget* m_viewport;
    QElapsedTimer m_clock;
    QTimer m_ticks;
    std::deque<Batch> m_batches; ///< oldest first
};

} // namespace outcrop::ui
