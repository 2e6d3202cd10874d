// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/widgets/row_glow.h"

#include "ui/theme/motion.h"

#include <algorithm>

namespace outcrop::ui {

namespace {
constexpr int kTickMs = 40;
}

RowGlow::RowGlow(QWidget* viewport) : m_viewport(viewport) {
    m_clock.start();
    m_ticks.setInterval(kTickMs);
    QObject::connect(&m_ticks, &QTimer::timeout, viewport, [this] {
        forgetOld();
        m_viewport->update();
        if (!isActive())
            m_ticks.stop();
    });
}

void RowGlow::start(const FreshList& fresh) {
    if (fresh.empty() || glowMs() == 0)
        return;
    for (const auto& batch : fresh)
        m_batches.push_back({batch, m_clock.elapsed()});
    m_ticks.start();
}

void RowGlow::forgetOld() {
    while (!m_batches.empty() && m_clock.elapsed() - m_batches.front().since >= glowMs())
        m_batches.pop_front();
}

double RowGlow::strengthOf(const QByteArray& path, bool folded) const {
    for (auto batch = m_batches.rbegin(); batch != m_batches.rend(); ++batch) {
        if (!batch->fresh->paths.contains(path) && !(folded && batch->fresh->parents.contains(path)))
            continue;
        const double age = double(m_clock.elapsed() - batch->since) / std::max(1, glowMs());
        return std::clamp(1 - age, 0.0, 1.0);
    }
    return 0;
}

} // namespace outcrop::ui
