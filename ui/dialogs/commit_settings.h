// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/image_config.h"

#include <QPlainTextEdit>
#include <optional>
#include <string>
#include <vector>

namespace outcrop::ui {

/// What the image will say of how it runs, as instructions, one a line: the container's own to begin with.
class CommitSettings : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommitSettings(QWidget* parent = nullptr);

    void setConfig(const ProcessConfig& config);
    /// The lines that make the image another than the container: what commit -c takes.
    std::vector<std::string> changes() const;
    /// What is wrong with a line; empty if all is well.
    QString problem() const;
    /// Lines that were taken out but stay in the image: a commit adds and replaces only.
    QStringList kept() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList lines() const;

    std::optional<ProcessConfig> m_config;
    QStringList m_first; ///< as the container has it
};

} // namespace outcrop::ui
