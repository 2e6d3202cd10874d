// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/task_runner.h"
#include "ui/pages/file_content.h"
#include "ui/widgets/hex_view.h"

namespace outcrop::ui {

class Bridge;
class FileFinder;

/// A HexView that reads the files it shows, on workers and only where it is looked at.
class BytesView : public HexView {
    Q_OBJECT

public:
    explicit BytesView(Bridge& bridge, QWidget* parent = nullptr);

    /// One of them may be null: then the other is shown alone. ranges: see HexLayout::ofTwo().
    void show(const OpenFile& before, const OpenFile& after, const FilePlace& place,
              const std::vector<ChunkRange>& ranges);
    void stop();
    /// The next place of a text, or of bytes written as "0x7f45"; wraps. In the caret's side.
    void find(const QString& text, bool backwards = false);

signals:
    void opened();
    void failed(const Error& error);
    void said(const QString& words); ///< of what was looked for or copied

private:
    /// Open as long as they are shown.
    struct Files {
        std::shared_ptr<const UniqueFd> before, after;
        std::string name;
        const std::shared_ptr<const UniqueFd>& side(bool ofAfter) const { return ofAfter ? after : before; }
    };

    void read(const QList<Piece>& pieces);
    void copy(bool asText);

    Bridge& m_bridge;
    Request m_openRequest, m_pieceRequest, m_copyRequest;
    FileFinder* m_finder = nullptr;
    int m_serial = 0;         ///< of the files that are shown
    bool m_foundAfter = true; ///< the side that is looked through
    Files m_files;
};

} // namespace outcrop::ui
