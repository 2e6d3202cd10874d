// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "ui/bridge/bridge.h"

#include <QObject>
#include <array>
#include <functional>

class QStackedWidget;

namespace outcrop::ui {

class ComparePage;
class ContainersPage;
class DiskPage;
class GenealogyPage;
class ImagesPage;
class Remembered;
class SearchPage;
class VolumesPage;

enum class Place { Images, Containers, Volumes, Compare, Search, Genealogy, Disk };
inline constexpr int kPlaces = 7;

/// The window's pages, each made when it is first asked for: what a window shows first is one of them, and
/// the others are not worth waiting for.
class Pages : public QObject {
    Q_OBJECT
public:
    Pages(Bridge& bridge, QWidget* parent);
    ~Pages() override;

    QStackedWidget* lists() const { return m_lists; }
    QStackedWidget* details() const { return m_details; }
    void show(Place place);
    /// Where keys go that are typed next: into a list, so that they mean its rows, not into its search field.
    void focus(Place place);
    /// Those that are not there yet, one after the other, when the window has nothing else to do.
    void makeRest();

    ImagesPage& images();
    ContainersPage& containers();
    VolumesPage& volumes();
    ComparePage& comparison();
    SearchPage& search();
    GenealogyPage& genealogy();
    DiskPage& disk();

signals:
    /// Its panes are in the stacks.
    void made(outcrop::ui::Place place, QWidget* list, QWidget* detail, outcrop::ui::Remembered* page);

private:
    struct Panes {
        QWidget* list = nullptr;
        QWidget* detail = nullptr;
    };
    template <class Page>
    Page& ensure(Page*& page, Place place);
    void make(Place place);
    Panes& at(Place place) { return m_panes[size_t(place)]; }

    Bridge& m_bridge;
    QStackedWidget* m_lists;
    QStackedWidget* m_details;
    std::array<Panes, kPlaces> m_panes;
    ImagesPage* m_images = nullptr;
    ContainersPage* m_containers = nullptr;
    VolumesPage* m_volumes = nullptr;
    ComparePage* m_compare = nullptr;
    SearchPage* m_search = nullptr;
    GenealogyPage* m_genealogy = nullptr;
    DiskPage* m_disk = nullptr;
};

} // namespace outcrop::ui
