// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <functional>
#include <utility>

class QWidget;

namespace outcrop::ui {

/// A view that is made when it is first wanted: what is never looked at costs nothing at the window's start.
template <class View>
class LateView {
public:
    void setMaker(std::function<View*()> make) { m_make = std::move(make); }
    View* get() {
        if (m_view == nullptr)
            m_view = m_make();
        return m_view;
    }
    View* operator->() { return get(); }
    View* made() const { return m_view; } ///< null: not yet
    bool is(const QWidget* view) const { return view != nullptr && view == m_view; }

private:
    std::function<View*()> m_make;
    View* m_view = nullptr;
};

} // namespace outcrop::ui
