// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/ui/page_bench.h"

#include "tests/support/patience.h"

#include <QTest>

namespace outcrop::test {

PageBench::PageBench()
    : m_bridge(std::make_unique<ui::Bridge>(root())), m_images(std::make_unique<ui::ImagesPage>(*m_bridge)),
      m_containers(std::make_unique<ui::ContainersPage>(*m_bridge)),
      m_volumes(std::make_unique<ui::VolumesPage>(*m_bridge)),
      m_compare(std::make_unique<ui::ComparePage>(*m_bridge)),
      m_search(std::make_unique<ui::SearchPage>(*m_bridge)), m_drop(&m_window) {
    for (QWidget* pane :
         {m_images->listPane(), m_images->detailPane(), m_containers->listPane(), m_containers->detailPane(),
          m_volumes->listPane(), m_volumes->detailPane(), m_compare->listPane(), m_compare->detailPane(),
          m_search->listPane(), m_search->detailPane()}) {
        m_window.addWidget(pane);
        pane->hide();
    }
    m_window.resize(1280, 800);
    QObject::connect(&m_drop, &ui::ArchiveDrop::archivesDropped, m_images.get(),
                     &ui::ImagesPage::importArchives);
    m_bridge->start();
}

PageBench::~PageBench() {
    // Containers of a failed test must not outlive it.
    try {
        const Engine own = engine();
        for (const Container& container : own.containers().list())
            own.removeContainer(container.record.id.str(), true, true);
    } catch (const Error& error) {
        qWarning("%s", error.what());
    }
}

void PageBench::show(QWidget* listPane, QWidget* detailPane) {
    for (int i = 0; i < m_window.count(); ++i)
        m_window.widget(i)->setVisible(m_window.widget(i) == listPane || m_window.widget(i) == detailPane);
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window, kPatience))
        qFatal("the window did not open");
}

} // namespace outcrop::test
