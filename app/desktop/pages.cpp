// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/desktop/pages.h"

#include "ui/pages/compare_page.h"
#include "ui/pages/containers_page.h"
#include "ui/pages/disk_page.h"
#include "ui/pages/genealogy_page.h"
#include "ui/pages/images_page.h"
#include "ui/pages/search_page.h"
#include "ui/pages/volumes_page.h"

#include <QStackedWidget>
#include <QTimer>

namespace outcrop::ui {

namespace {
constexpr int kBetweenMs = 30; ///< between two pages: what the user does meanwhile comes first
}

Pages::Pages(Bridge& bridge, QWidget* parent)
    : QObject(parent), m_bridge(bridge), m_lists(new QStackedWidget(parent)),
      m_details(new QStackedWidget(parent)) {
    m_lists->setMinimumWidth(180);
    m_lists->setAutoFillBackground(true);
    m_lists->setBackgroundRole(QPalette::AlternateBase);
}

Pages::~Pages() = default;

template <class Page>
Page& Pages::ensure(Page*& page, Place place) {
    if (page != nullptr)
        return *page;
    // With their parents from the start: a widget that changes its parent is styled once more.
    page = new Page(m_bridge, this, {m_lists, m_details});
    at(place) = {page->listPane(), page->detailPane()};
    m_lists->addWidget(at(place).list);
    m_details->addWidget(at(place).detail);
    emit made(place, at(place).list, at(place).detail, page);
    return *page;
}

ImagesPage& Pages::images() {
    return ensure(m_images, Place::Images);
}
ContainersPage& Pages::containers() {
    return ensure(m_containers, Place::Containers);
}
VolumesPage& Pages::volumes() {
    return ensure(m_volumes, Place::Volumes);
}
ComparePage& Pages::comparison() {
    return ensure(m_compare, Place::Compare);
}
SearchPage& Pages::search() {
    return ensure(m_search, Place::Search);
}
GenealogyPage& Pages::genealogy() {
    return ensure(m_genealogy, Place::Genealogy);
}
DiskPage& Pages::disk() {
    return ensure(m_disk, Place::Disk);
}

void Pages::make(Place place) {
    switch (place) {
    case Place::Images:
        images();
        return;
    case Place::Containers:
        containers();
        return;
    case Place::Volumes:
        volumes();
        return;
    case Place::Compare:
        comparison();
        return;
    case Place::Search:
        search();
        return;
    case Place::Genealogy:
        genealogy();
        return;
    case Place::Disk:
        disk();
        return;
    }
}

void Pages::show(Place place) {
    make(place);
    m_lists->setCurrentWidget(at(place).list);
    m_details->setCurrentWidget(at(place).detail);
}

void Pages::focus(Place place) {
    switch (place) {
    case Place::Images:
        return images().focusList();
    case Place::Containers:
        return containers().focusList();
    case Place::Volumes:
        return volumes().focusList();
    case Place::Search:
        return search().focusName();
    case Place::Genealogy:
        return genealogy().focusPicture();
    case Place::Disk:
        return disk().focusTable();
    case Place::Compare:
        break; // its first field has it
    }
}

void Pages::makeRest() {
    for (int i = 0; i < kPlaces; ++i)
        if (at(Place(i)).list == nullptr) {
            make(Place(i));
            QTimer::singleShot(kBetweenMs, this, &Pages::makeRest);
            return;
        }
}

} // namespace outcrop::ui
