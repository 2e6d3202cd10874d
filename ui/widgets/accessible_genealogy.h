// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

namespace outcrop::ui {

class GenealogyView;

/// Makes the own-painted genealogy readable: a tree of named items. Idempotent.
void installGenealogyAccessibility();
/// Tells a listening reader that another box is the current one, or that there are others.
void announceGenealogyFocus(GenealogyView* view, int index);
void announceGenealogyChange(GenealogyView* view);

} // namespace outcrop::ui
