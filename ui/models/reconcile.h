// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <cstddef>

namespace outcrop::ui {

/// Turns a list of rows into another by its ids, telling a model each step: what selection, expansion and
/// scrolling hang on survives. Ops gives: size(), idAt(i), target size targetSize(), targetId(i),
/// targetHas(id); and does: remove(first, last), insert(i, targetFirst, targetLast), move(from, to),
/// update(i, targetIndex).
template <class Ops>
void reconcile(Ops& ops) {
    for (int end = ops.size() - 1; end >= 0;) {
        if (ops.targetHas(ops.idAt(end))) {
            --end;
            continue;
        }
        int first = end;
        while (first > 0 && !ops.targetHas(ops.idAt(first - 1)))
            --first;
        ops.remove(first, end);
        end = first - 1;
    }
    for (int i = 0; i < ops.targetSize(); ++i) {
        int at = i;
        while (at < ops.size() && !(ops.idAt(at) == ops.targetId(i)))
            ++at;
        if (at < ops.size()) {
            if (at != i)
                ops.move(at, i);
            ops.update(i, i);
        } else {
            ops.insert(i, i, i);
        }
    }
}

} // namespace outcrop::ui
