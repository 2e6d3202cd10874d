// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/engine/engine.h"
#include "tests/image/archive_fixture.h"
#include "tests/support/memory_file.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/opened_window.h"
#include "tests/ui/ui_support.h"
#include "ui/pages/genealogy_page.h"
#include "ui/widgets/genealogy_view.h"
#include "ui/widgets/list_view.h"

#include <QAction>
#include <memory>

namespace outcrop::test {

/// Two families of images, with containers that share a volume.
inline ImageFixture fixtureOf(const std::string& name, const std::vector<std::string>& layers) {
    ImageFixture image;
    for (const std::string& layer : layers)
        image.layers.push_back(layerWith(layer, "of " + layer));
    image.names = {name};
    return image;
}

inline void fillFamily(const std::string& root) {
    const Engine engine = Engine::open(root);
    Progress quiet;
    const UniqueFd archive =
        memoryFile(dockerArchive({fixtureOf("base:1", {"a", "b"}), fixtureOf("left:1", {"a", "b", "c"}),
                                  fixtureOf("right:1", {"a", "b", "d", "e"}), fixtureOf("apart:1", {"z"})}));
    engine.images().load(archive.get(), {}, quiet, {});
    for (const char* name : {"one", "two"}) {
        CreateOptions options;
        options.image = "left:1";
        options.name = name;
        options.command = {"x"};
        options.network = "none";
        options.mounts = {MountRequest::parse("chest:/data", "/")};
        engine.create(options, quiet, {});
    }
}

/// The window with the genealogy of a store of its own.
struct GenealogyWindow {
    std::string root() const { return (m_dir.path() / "store").string(); }
    void open() {
        m_opened.reset();
        m_opened = std::make_unique<OpenedWindow>(root());
    }
    ui::GenealogyPage& page() const { return m_opened->window().genealogy(); }
    ui::GenealogyView* view() const { return page().detailPane()->findChild<ui::GenealogyView*>(); }
    ui::ListView* list() const { return child<ui::ListView>(page().listPane(), "genealogyThings"); }
    int boxOf(const QString& title) const {
        const QVector<ui::GenealogyBox>& boxes = view()->chart().boxes;
        for (int i = 0; i < boxes.size(); ++i)
            if (boxes[i].title == title)
                return i;
        qFatal("there is no box of that name");
    }

    void choose(const QString& title) const { view()->goTo(boxOf(title)); }
    QString chosen() const {
        const int index = view()->current();
        return index < 0 ? QString() : view()->chart().boxes[index].title;
    }
    QAction* act(const QString& text) const {
        for (QAction* action : page().actions())
            if (action->text() == text)
                return action;
        qFatal("there is no act of that name");
    }

    TempDir m_dir;
    std::unique_ptr<OpenedWindow> m_opened;
};

} // namespace outcrop::test
