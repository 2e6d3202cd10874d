// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/base/fd.h"
#include "ui/bridge/task_runner.h"
#include "ui/models/byte_pattern.h"

#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcrop {
class Engine;
}

namespace outcrop::ui {

class Bridge;

/// Looks for words in a whole file, of any size, on workers: first for the next place, then how many there
/// are.
class FileFinder : public QObject {
    Q_OBJECT

public:
    using Open =
        std::function<std::shared_ptr<const UniqueFd>(const Engine& engine, const std::stop_token& stop)>;

    FileFinder(Bridge& bridge, QObject* parent);

    /// Another file. key: what tells it from others.
    void setFile(Open open, const std::string& name, const QString& key);
    /// The first place from there on, or the last one before it; from the other end again if there is none.
    /// words: what the pattern is called.
    void find(const QString& words, BytePattern pattern, qint64 from, bool backwards);
    void stop();

signals:
    void found(qint64 offset, qint64 length);
    void said(const QString& words); ///< which of how many it is, or that there is none
    void failed(const Error& error);

private:
    /// All places of a pattern in a file.
    struct Places {
        std::vector<qint64> first; ///< as many as are kept
        qint64 count = 0;
    };
    static Places placesIn(int file, const BytePattern& pattern, const std::string& name,
                           const std::stop_token& stop);
    void count();
    void sayWhich();

    Bridge& m_bridge;
    Request m_request, m_countRequest;
    Open m_open;
    std::string m_name;
    QString m_key;
    BytePattern m_pattern;
    std::shared_ptr<const Places> m_places; ///< of the pattern; null: not counted yet
    qint64 m_at = -1;
};

} // namespace outcrop::ui
