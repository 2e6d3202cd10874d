// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/repack.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/view_acts.h"

#include <QTimer>
#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace outcrop::ui {

class CommandStrip;
class ProblemLabel;

/// What an image would be without some of it, in fewer layers or compressed otherwise: ticks, the exact size
/// as a worker measures it, the command that does the same, and the button that writes it.
class WhatIf : public QWidget, public ViewActs {
    Q_OBJECT

public:
    explicit WhatIf(Bridge& bridge, QWidget* parent = nullptr);

    /// name: as commands call it.
    void setImage(const ImageId& image, const QString& name, int layers);
    void clear();
    QLabel* sizes() const { return m_sizes; }
    QPushButton* writeButton() const { return m_write; }
    QList<QAction*> viewActs() override { return {m_writeAct}; }

signals:
    void imageWritten(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* addTick(QFormLayout* form, QCheckBox*& tick, const QString& text, const char* name,
                     QWidget* detail);
    void buildTicks(QFormLayout* form);
    void buildFoot(QVBoxLayout* layout);
    /// What is ticked. The engine's other options are left as they are.
    RepackOptions options() const;
    std::vector<std::string> words() const;
    QString problem() const; ///< why what is ticked makes no sense; empty: it does
    bool anyTicked() const;
    QStringList patterns() const;
    void allowWriting(bool sensible);
    void changed();
    void measure();
    void say(const QString& text);
    void show(const RepackResult& result);
    void write();

    Bridge& m_bridge;
    Request m_request;
    QTimer m_pause; ///< between a tick and the question: several come together
    std::optional<ImageId> m_image;
    QString m_name;
    QCheckBox *m_wasted = nullptr, *m_caches = nullptr, *m_drop = nullptr, *m_squash = nullptr,
              *m_compress = nullptr;
    QLineEdit* m_patterns = nullptr;
    QSpinBox *m_first = nullptr, *m_last = nullptr;
    QComboBox* m_format = nullptr;
    QLabel* m_sizes = nullptr;
    ProblemLabel* m_error = nullptr;
    CommandStrip* m_command = nullptr;
    QLineEdit* m_target = nullptr;
    QPushButton* m_write = nullptr;
    QAction* m_writeAct = nullptr;
    bool m_writing = false;
};

} // namespace outcrop::ui
