// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/desktop/handover.h"
#include "core/base/fd.h"

#include <QObject>
#include <filesystem>

namespace outcrop::ui {

/// One window for each store and user: whoever holds a lock beside the running containers' sockets listens
/// there, and a second start hands its arguments over. The lock ends with its process however that ends, so
/// what a killed one left behind is taken over. Needs no session bus.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        First,      ///< open a window (also where no lock can be had: a window is better than none)
        HandedOver, ///< the other window has it
        NoAnswer,   ///< there is another window, which does not answer
    };

    /// directory: of the store's sockets; made if it is not there.
    explicit SingleInstance(std::filesystem::path directory, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Blocks until one of these is certain, at the longest for patienceMs: to be called before there is a
    /// window.
    Outcome claim(const Handover& handover, int patienceMs);
    /// The process that did not answer; 0: unknown.
    int otherProcess() const { return m_otherProcess; }

signals:
    void handedOver(const outcrop::ui::Handover& handover);

private:
    bool lock();
    void listenForOthers();
    void acceptOne();
    void readFrom(int socket);
    bool handOver(const QByteArray& message, int patienceMs);

    std::filesystem::path m_directory;
    UniqueFd m_lock;
    UniqueFd m_listener;
    int m_otherProcess = 0;
};

} // namespace outcrop::ui
