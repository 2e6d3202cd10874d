// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include <QStringList>
#include <QWidget>
#include <string>
#include <vector>

class QTreeWidget;

namespace outcrop::ui {

/// Containers whose mounts the new one takes over, each with a read-only switch.
class VolumesFromPicker : public QWidget {
    Q_OBJECT

public:
    explicit VolumesFromPicker(const QStringList& containers, QWidget* parent = nullptr);

    std::vector<std::string> chosen() const; ///< "container[:ro]"
    /// Gives those that are not among the containers.
    std::vector<std::string> setChosen(const std::vector<std::string>& chosen);

signals:
    void chosenChanged();

private:
    QTreeWidget* m_list = nullptr;
};

} // namespace outcrop::ui
