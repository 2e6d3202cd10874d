// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/image_detail_pane.h"

#include "ui/dialogs/error_text.h"
#include "ui/dialogs/path_kinds.h"
#include "ui/models/format.h"
#include "ui/pages/facts_view.h"
#include "ui/pages/gate_tab.h"
#include "ui/pages/history_tab.h"
#include "ui/pages/image_actions.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/layers_tab.h"
#include "ui/pages/packages_tab.h"
#include "ui/pages/recent_archives.h"
#include "ui/pages/secrets_tab.h"
#include "ui/pages/weight_tab.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QDropEvent>
#include <QTabWidget>
#include <utility>

namespace outcrop::ui {

namespace {
constexpr int kOfferedArchives = 5;
constexpr int kLinkWidth = 360;
} // namespace

ImageDetailPane::ImageDetailPane(Bridge& bridge, ImageActions& actions, QWidget* parent)
    : DetailPane(bridge, actions, "imageTabs", parent), m_actions(actions) {
    setAcceptDrops(true);
    header()->addAction(m_actions.tagAction());
    header()->addAction(m_actions.removeAction());
    header()->addAction(m_actions.runAction(), true);
    nameTabs(tr("Views of the image"));
    m_layers = new LayersTab(bridge, tabHome());
    m_layers->setObjectName(QStringLiteral("layersTab"));
    m_history = new HistoryTab(tabHome());
    m_weight = new WeightTab(bridge, tabHome());
    m_packages = new PackagesTab(bridge, tabHome());
    m_secrets = new SecretsTab(bridge, tabHome());
    m_gate = new GateTab(bridge, tabHome());
    m_config = new FactsView(tabHome());
    addTab(m_layers, "layers", tr("Layers"));
    addTab(m_history, "history", tr("History"));
    addTab(m_weight, "weight", tr("Weight"));
    addTab(m_packages, "packages", tr("Packages"));
    addTab(m_secrets, "secrets", tr("Secrets"));
    addTab(m_gate, "check", tr("Check"));
    addTab(m_config, "config", tr("Config"));
    addLenses();
    connect(empty(), &EmptyState::actionTriggered, m_actions.starterAction(), &QAction::trigger);
    connect(empty(), &EmptyState::secondActionTriggered, m_actions.importAction(), &QAction::trigger);
    connect(empty(), &EmptyState::linkTriggered, this,
            [this](int index) { emit archivesDropped({m_recent.value(index)}); });
    connect(m_history, &HistoryTab::stepActivated, this, [this](int step) {
        showTab(Layers);
        m_layers->stack()->setCurrent(step);
    });
    connect(m_history, &HistoryTab::stepChosen, m_layers->stack(), &LayerStack::setCurrent);
    connect(m_layers, &LayersTab::stepShown, m_history, &HistoryTab::setCurrentStep);
    connect(m_weight, &WeightTab::imageWritten, this, &ImageDetailPane::imageWritten);
    connect(m_weight, &WeightTab::fileActivated, this,
            [this](const ImageId& image, int layer, const QByteArray& path) {
                showTab(Layers);
                m_layers->showPath(image, layer, path);
            });
}

void ImageDetailPane::addLenses() {
    const auto show = [this](int layer, const QByteArray& path) {
        showPath(ImageId::parse(m_imageId.toStdString()), layer, path);
    };
    connect(m_packages, &LensTab::fileWanted, this, show);
    connect(m_secrets, &LensTab::fileWanted, this, show);
    connect(m_packages, &LensTab::counted, this, [this](int count) { setTabCount(Packages, count); });
    connect(m_secrets, &LensTab::counted, this, [this](int count) { setTabCount(Secrets, count); });
    connect(m_secrets, &SecretsTab::configWanted, this, [this] { showTab(Config); });
    connect(m_gate, &GateTab::failuresCounted, this, [this](int count) { setTabCount(Check, count); });
    connect(m_gate, &GateTab::secretsWanted, this, [this] { showTab(Secrets); });
    connect(m_gate, &GateTab::packagesWanted, this, [this] { showTab(Packages); });
    connect(m_gate, &GateTab::privilegedWanted, this, [this] { emit privilegedWanted(m_reference); });
    connect(m_gate, &GateTab::weightWanted, this, [this](bool wasted) {
        showTab(Weight);
        m_weight->lists()->setCurrent(wasted ? WeightTab::Wasted : WeightTab::Layers);
    });
}

void ImageDetailPane::clearViews() {
    m_history->clear();
    m_weight->clear();
    m_packages->clear();
    m_secrets->clear();
    m_gate->clear();
}

void ImageDetailPane::showPath(const ImageId& image, int layer, const QByteArray& path) {
    showTab(Layers);
    m_layers->showPath(image, layer, path);
}

void ImageDetailPane::focusFilter() {
    if (m_weight->isVisible())
        return m_weight->focusFind();
    for (LensTab* lens : {static_cast<LensTab*>(m_packages), static_cast<LensTab*>(m_secrets)})
        if (lens->isVisible())
            return lens->focusFilter();
    showTab(Layers);
    m_layers->focusFilter();
}

void ImageDetailPane::setSnapshot(const SnapshotPtr& snapshot) {
    const bool gone =
        !m_imageId.isEmpty() && snapshot->image(ImageId::parse(m_imageId.toStdString())) == nullptr;
    if (gone) {
        m_imageId.clear();
        m_reference.clear();
        m_layers->clear();
        clearViews();
        m_actions.setCurrent({}, {});
    }
    m_gate->setSnapshot(snapshot);
    followImages(*snapshot);
    showContent(!m_imageId.isEmpty());
    if (m_imageId.isEmpty())
        sayWhyEmpty(*snapshot);
    else
        updateHeader(*snapshot);
}

/// What is shared with whom changes with the other images.
void ImageDetailPane::followImages(const Snapshot& snapshot) {
    std::string images;
    for (const ImageSummary& image : snapshot.images) {
        images += image.id.str();
        for (const Reference& tag : image.tags)
            images += ' ' + tag.familiar();
        images += '\n';
    }
    if (std::exchange(m_knownImages, images) != images)
        m_weight->imagesChanged();
}

void ImageDetailPane::sayWhyEmpty(const Snapshot& snapshot) {
    if (showStoreState(snapshot))
        return showRecent({});
    if (snapshot.images.empty())
        showEmpty(QStringLiteral("layers"), tr("No images yet"),
                  tr("Drop an image archive here to look into its layers, or begin with the starter image: "
                     "small, complete, and here without a network."),
                  tr("Load the starter image"), tr("Import…"));
    else
        showEmpty(QStringLiteral("layers"), tr("No image is chosen"),
                  tr("Choose one in the list to see its layers."));
    if (snapshot.images.empty())
        return offerRecent();
    m_recentRequest.cancel();
    showRecent({});
}

void ImageDetailPane::offerRecent() {
    const QStringList paths = recent_archives::paths();
    bridge().ask(
        m_recentRequest,
        [paths](const Engine&, Progress&, std::stop_token) { return recent_archives::thereAmong(paths); },
        this, [this](const QStringList& there) { showRecent(there.mid(0, kOfferedArchives)); });
}

void ImageDetailPane::showRecent(const QStringList& paths) {
    if (paths == m_recent)
        return;
    m_recent = paths;
    QList<EmptyState::Link> links;
    for (const QString& path : paths)
        links.append({recent_archives::entryText(path, fontMetrics(), kLinkWidth), path});
    empty()->setLinks(tr("Imported before:"), links);
}

void ImageDetailPane::updateHeader(const Snapshot& snapshot) {
    const ImageSummary* image = snapshot.image(ImageId::parse(m_imageId.toStdString()));
    if (image == nullptr)
        return;
    header()->setTitle(m_reference.startsWith(QLatin1String("sha256:")) ? imageName(*image) : m_reference);
    QStringList facts{format::bytes(image->size)};
    int shared = 0;
    uint32_t others = 0;
    for (const Digest& layer : image->diffIds) {
        const auto found = snapshot.layers.find(layer);
        if (found == snapshot.layers.end() || found->second.images < 2)
            continue;
        ++shared;
        others = std::max(others, found->second.images - 1);
    }
    facts.append(tr("%n layers", nullptr, static_cast<int>(image->diffIds.size())));
    if (shared > 0)
        facts.append(
            tr("%1 of them shared with %n other images", nullptr, static_cast<int>(others)).arg(shared));
    facts.append(format::text(image->os + "/" + image->architecture +
                              (image->variant.empty() ? "" : "/" + image->variant)));
    if (image->created != 0)
        facts.append(tr("built %1").arg(format::ago(image->created)));
    header()->setFacts(format::facts(facts), QString::fromStdString(image->id.shortHex()));
}

void ImageDetailPane::showImage(const QString& reference, const QString& imageId) {
    const bool same = imageId == m_imageId;
    m_reference = reference;
    m_imageId = imageId;
    m_actions.setCurrent(reference, imageId);
    showContent(true);
    updateHeader(*bridge().snapshot());
    if (same)
        return;
    const std::string name = imageId.toStdString();
    bridge().ask(
        m_detailsRequest,
        [name](const Engine& engine, Progress&, std::stop_token) {
            return std::make_shared<const ImageDetails>(engine.images().details(name));
        },
        this, [this](std::shared_ptr<const ImageDetails> image) { take(std::move(image)); },
        [this](const Error& error) {
            m_layers->clear();
            m_layers->showFailure(ErrorText::of(tr("The image could not be read."), error));
            clearViews();
        });
    askForConfig();
}

void ImageDetailPane::take(std::shared_ptr<const ImageDetails> image) {
    m_history->setImage(*image);
    m_weight->setImage(image->summary.id, m_reference);
    const LensSubject subject{"image:" + image->summary.id.str(), m_reference.toStdString(), m_reference, {}};
    m_packages->setSubject(subject);
    m_secrets->setSubject(subject);
    m_gate->setImage(image->summary.id, m_reference);
    m_config->setFacts(imageFacts(*image));
    bridge().ask(
        m_dockerfileRequest,
        [image](const Engine& engine, Progress&, std::stop_token) {
            return imageDockerfile(engine.images(), *image);
        },
        this, [this](const std::vector<DockerfileStep>& steps) { m_history->setDockerfile(steps); });
    m_layers->setImage(std::move(image), m_reference);
    m_history->setCurrentStep(m_layers->stack()->current());
}

void ImageDetailPane::askForConfig() {
    const std::string name = m_imageId.toStdString();
    bridge().ask(
        m_configRequest,
        [name](const Engine& engine, Progress&, std::stop_token) {
            return engine.images().inspect(name).dump(4);
        },
        this, [this](const std::string& json) { m_config->setJson(QString::fromStdString(json)); },
        [this](const Error& error) {
            const ErrorText text = ErrorText::of(tr("The image's configuration could not be read."), error);
            m_config->showMessage(text.what, text.why);
        });
}

void ImageDetailPane::dragMoveEvent(QDragMoveEvent* event) {
    if (m_imageId.isEmpty() || !m_dragged.mayHold(event->mimeData(), foldersAmong))
        return;
    event->setDropAction(Qt::CopyAction); // what is proposed may be a move, and the folder gone after it
    event->accept();
}

void ImageDetailPane::dragEnterEvent(QDragEnterEvent* event) {
    m_dragged.forget();
    dragMoveEvent(event);
}

void ImageDetailPane::dropEvent(QDropEvent* event) {
    const QStringList paths = m_dragged.of(event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // Let in before it was known that it is none for us.
    if (const QStringList archives = archivesAmong(paths); !archives.isEmpty())
        emit archivesDropped(archives);
    if (const QStringList folders = foldersAmong(paths); !m_imageId.isEmpty() && !folders.isEmpty())
        emit foldersDropped(m_reference, folders);
}

} // namespace outcrop::ui
