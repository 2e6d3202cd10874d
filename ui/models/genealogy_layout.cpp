// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/models/genealogy_layout.h"

#include <algorithm>
#include <vector>

namespace outcrop::ui {

namespace {

/// What a subtree takes up of each column, from its root's on; relative to `shift`, so that moving it all
/// costs nothing.
struct Outline {
    struct Span {
        double top, bottom;
    };
    std::vector<Span> columns; ///< the deepest first: a root is added at the end
    double shift = 0;

    size_t depth() const { return columns.size(); }
    Span at(size_t level) const {
        const Span& span = columns[columns.size() - 1 - level];
        return {span.top + shift, span.bottom + shift};
    }
    Span& stored(size_t level) { return columns[columns.size() - 1 - level]; }
};

/// As in Reingold and Tilford's drawing of trees, by columns: subtrees are pushed together until they touch
/// in one. Of two outlines the shallower is put into the deeper one, so that all together is linear.
class Layout {
public:
    explicit Layout(QVector<GenealogyBox>& boxes)
        : m_boxes(boxes), m_outlines(size_t(boxes.size())), m_offset(size_t(boxes.size()), 0) {}

    QSizeF place(const QVector<int>& roots) {
        for (int i = int(m_boxes.size()) - 1; i >= 0; --i) // children come after their parents
            arrange(i);
        join(roots, chart::familyGap);
        return settle();
    }

private:
    void arrange(int index) {
        GenealogyBox& box = m_boxes[index];
        const double height = box.rect.height();
        double top = 0;
        Outline whole;
        if (!box.children.isEmpty()) {
            whole = join(box.children, chart::rowGap);
            const double first = middleOf(box.children.first());
            const double last = middleOf(box.children.last());
            top = (first + last - height) / 2;
        }
        whole.columns.push_back({top - whole.shift, top + height - whole.shift});
        m_outlines[size_t(index)] = std::move(whole);
        m_offset[size_t(index)] = 0;
        box.rect.moveTop(top);
    }
    double middleOf(int child) const { return m_boxes[child].rect.center().y() + m_offset[size_t(child)]; }

    /// One beside the other; notes how far each was moved.
    Outline join(const QVector<int>& family, double gap) {
        Outline whole;
        for (const int child : family) {
            Outline next = std::move(m_outlines[size_t(child)]);
            const double move = whole.columns.empty() ? 0 : distance(whole, next, gap);
            m_offset[size_t(child)] = move;
            next.shift += move;
            whole = whole.columns.empty() ? std::move(next) : merged(std::move(whole), std::move(next));
        }
        return whole;
    }

    static double distance(const Outline& above, const Outline& below, double gap) {
        double move = above.at(0).bottom + gap - below.at(0).top;
        for (size_t level = 1; level < std::min(above.depth(), below.depth()); ++level)
            move = std::max(move, above.at(level).bottom + gap - below.at(level).top);
        return move;
    }

    static Outline merged(Outline above, Outline below) {
        const bool deeper = below.depth() > above.depth();
        Outline& kept = deeper ? below : above;
        const Outline& taken = deeper ? above : below;
        for (size_t level = 0; level < taken.depth(); ++level) {
            Outline::Span& span = kept.stored(level);
            if (deeper)
                span.top = taken.at(level).top - kept.shift;
            else
                span.bottom = taken.at(level).bottom - kept.shift;
        }
        return std::move(kept);
    }

    /// Offsets become places: each box is moved by all its ancestors' moves.
    QSizeF settle() {
        std::vector<double> moved(size_t(m_boxes.size()), 0);
        std::vector<int> depth(size_t(m_boxes.size()), 0);
        double top = 0, bottom = 0, right = 0;
        for (int i = 0; i < m_boxes.size(); ++i) {
            GenealogyBox& box = m_boxes[i];
            moved[size_t(i)] = m_offset[size_t(i)] + (box.parent < 0 ? 0 : moved[size_t(box.parent)]);
            depth[size_t(i)] = box.parent < 0 ? 0 : depth[size_t(box.parent)] + 1;
            box.rect.moveTo(depth[size_t(i)] * (chart::width + chart::columnGap),
                            box.rect.top() + moved[size_t(i)]);
            top = i == 0 ? box.rect.top() : std::min(top, box.rect.top());
            bottom = i == 0 ? box.rect.bottom() : std::max(bottom, box.rect.bottom());
            right = std::max(right, box.rect.right());
        }
        for (GenealogyBox& box : m_boxes)
            box.rect.translate(0, -top);
        return {right, bottom - top};
    }

    QVector<GenealogyBox>& m_boxes;
    std::vector<Outline> m_outlines;
    std::vector<double> m_offset; ///< of a subtree, against where it was laid by itself
};

} // namespace

QSizeF layOut(QVector<GenealogyBox>& boxes, const QVector<int>& roots) {
    return Layout(boxes).place(roots);
}

} // namespace outcrop::ui
