// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "tests/support/temp_dir.h"
#include "ui/bridge/bridge.h"
#include "ui/pages/archive_drop.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"

#include <QSplitter>
#include <memory>

namespace outcrop::test {

/// A window with one page's panes side by side over a real engine in a store of its own. The real window adds
/// the rail and the footer; what is tested here is the pages.
class PageBench {
public:
    PageBench();
    ~PageBench();

    ui::Bridge& bridge() { return *m_bridge; }
    ui::ImagesPage& images() { return *m_images; }
    ui::ContainersPage& containers() { return *m_containers; }
    ui::VolumesPage& volumes() { return *m_volumes; }
    ui::ComparePage& comparison() { return *m_compare; }
    ui::SearchPage& search() { return *m_search; }
    QWidget* window() { return &m_window; }
    /// Shows one page's panes.
    void show(QWidget* listPane, QWidget* detailPane);
    std::string root() const { return m_root.path().string(); }
    /// An engine of the test's own on the same store, as another process would have one.
    Engine engine() const { return Engine::open(root()); }

private:
    TempDir m_root;
    std::unique_ptr<ui::Bridge> m_bridge;
    QSplitter m_window;
    std::unique_ptr<ui::ImagesPage> m_images;
    std::unique_ptr<ui::ContainersPage> m_containers;
    std::unique_ptr<ui::VolumesPage> m_volumes;
    std::unique_ptr<ui::ComparePage> m_compare;
    std::unique_ptr<ui::SearchPage> m_search;
    ui::ArchiveDrop m_drop;
};

} // namespace outcrop::test
