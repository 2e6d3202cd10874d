// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QPlainTextEdit>
#include <QString>
#include <QVector>

namespace outcrop::ui {

class DockerfileHighlighter;

/// A Dockerfile of which each instruction made a step. One is current: by a click, the arrow keys, or from
/// outside. Its text is selected and copied like any other.
class DockerfileView : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Text may have several lines. step: that it made; a step below the first one's belongs to the first.
    struct Instruction {
        QString text;
        int step = -1;
    };

    explicit DockerfileView(QWidget* parent = nullptr);

    void setInstructions(QVector<Instruction> instructions);
    int currentStep() const; ///< -1: none
    void setCurrentStep(int step);

signals:
    void stepChosen(int step);    ///< by the user
    void stepActivated(int step); ///< by Return or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void mark();
    int instructionAt(int block) const;

    QVector<Instruction> m_instructions;
    QVector<int> m_firstBlock; ///< of each instruction
    int m_current = -1;        ///< index into m_instructions
    bool m_quiet = false;      ///< the caret is moved from outside
    DockerfileHighlighter* m_colours = nullptr;
};

} // namespace outcrop::ui
