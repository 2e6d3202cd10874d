// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/image/image_dockerfile.h"
#include "ui/pages/view_acts.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace outcrop::ui {

class DockerfileView;

/// An image's history: as a table, newest step first, or as the Dockerfile that it reads like. One step is
/// chosen, and stays so in both.
class HistoryTab : public QWidget, public ViewActs {
    Q_OBJECT

public:
    explicit HistoryTab(QWidget* parent = nullptr);

    void setImage(const ImageDetails& image);
    void setDockerfile(const std::vector<DockerfileStep>& steps);
    void setCurrentStep(int step);
    void clear();
    QList<QAction*> viewActs() override; ///< how large the Dockerfile's text is

signals:
    /// By the user: index into ImageDetails::steps.
    void stepChosen(int step);
    /// A row was activated: index into ImageDetails::steps.
    void stepActivated(int step);

private:
    void buildTable();
    void buildFoot();
    void choose(int step);
    void sayWhatItDid(int step);

    struct StepFacts {
        int layer = -1;
        quint64 bytes = 0;
        quint32 entries = 0;
    };
    QVector<StepFacts> m_steps;
    int m_current = -1;
    QList<QAction*> m_acts;
    QStackedWidget* m_views = nullptr;
    QTreeWidget* m_table = nullptr;
    DockerfileView* m_dockerfile = nullptr;
    QLabel* m_did = nullptr;
    QPushButton* m_files = nullptr;
};

} // namespace outcrop::ui
