// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/pages/view_acts.h"
#include "ui/widgets/layer_stack.h"

class QKeySequence;

namespace outcrop::ui {

class SearchField;

/// A LayerStack with a menu: its acts belong to the table. What one types goes to a field over it, and leads
/// from layer to layer that has it in its instruction.
class StackView : public LayerStack, public ViewActs {
    Q_OBJECT
public:
    explicit StackView(QWidget* parent = nullptr);

    /// More of them, about the layer that is chosen; they need one that has files.
    void addLayerAct(QAction* act);
    QList<QAction*> viewActs() override;
    SearchField* findField() const { return m_field; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template <class Slot>
    QAction* addAct(const char* iconName, const QString& text, const QList<QKeySequence>& keys, Slot slot);
    void openField(const QString& typed);
    void closeField();
    void placeField();
    void popup(const QPoint& globalPos);

    SearchField* m_field = nullptr;
    QList<QAction*> m_acts;
    QList<QAction*> m_layerActs;
    QAction* m_copyAct = nullptr;
};

} // namespace outcrop::ui
