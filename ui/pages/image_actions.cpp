// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/image_actions.h"

#include "core/engine/scheduled_snapshots.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/command_line.h"
#include "ui/dialogs/docker_command_dialog.h"
#include "ui/dialogs/mount_target_dialog.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/image_texts.h"
#include "ui/pages/recent_archives.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <fcntl.h>

namespace outcrop::ui {

namespace {

std::string runContainer(const Engine& engine, const CreateOptions& options, Progress& progress,
                         const std::stop_token& stop) {
    const ContainerId id = engine.create(options, progress, stop);
    try {
        snapshotsBeforeStart(engine, id, progress, stop);
        engine.containers().start(id, false, {}, progress);
    } catch (const Error&) {
        // What never ran holds nothing, and its name would be in the way of the next try from the open
        // dialog.
        engine.removeContainer(id.str(), true, true);
        throw;
    }
    return id.str();
}

std::vector<LoadedImage> loadPath(const Engine& engine, const std::string& path, Progress& progress,
                                  const std::stop_token& stop) {
    LoadOptions options;
    options.name = std::filesystem::path(path).filename().string();
    if (std::filesystem::is_directory(path))
        return engine.images().loadDirectory(path, options, progress, stop);
    return engine.images().load(openFile(path, O_RDONLY).get(), options, progress, stop);
}

std::vector<std::string> exportLine(const std::vector<std::string>& images) {
    std::vector<std::string> words = commandWords({"export-git"}, images);
    words.emplace_back("layers.git");
    return words;
}

} // namespace

ImageActions::ImageActions(Bridge& bridge, QObject* parent)
    : PageActions(bridge, parent), m_folders(bridge, this) {
    m_run = add(QStringLiteral("play"), tr("Run…"), QKeySequence(tr("Ctrl+R")), &ImageActions::run);
    m_tag = add(QStringLiteral("tag"), tr("Tag…"), QKeySequence(tr("Ctrl+T")), &ImageActions::tag);
    m_compare = add(QStringLiteral("compare"), tr("Compare with…"), QKeySequence(tr("Ctrl+D")),
                    &ImageActions::compare);
    m_remove = add(QStringLiteral("trash"), tr("Remove…"), QKeySequence::Delete, &ImageActions::remove);
    m_import =
        add(QStringLiteral("import"), tr("Import image archive…"), QKeySequence::Open, &ImageActions::import);
    m_starter = add(QStringLiteral("plus"), tr("Load the starter image"), QKeySequence(tr("Ctrl+Shift+O")),
                    &ImageActions::loadStarter);
    m_exportGit = add(QStringLiteral("export"), tr("Export as git…"), QKeySequence(tr("Ctrl+Shift+G")),
                      &ImageActions::exportAsGit);
    m_openFolder = add(QStringLiteral("folder"), tr("Open as a folder"), QKeySequence(tr("Ctrl+Shift+E")),
                       &ImageActions::openFolder);
    m_closeFolder = add(QStringLiteral("x"), tr("Close the folder"), {}, &ImageActions::closeFolder);
    m_copyName =
        add(QStringLiteral("copy"), tr("Copy name"), QKeySequence(tr("Ctrl+Alt+C")), &ImageActions::copyName);
    m_copyId =
        add(QStringLiteral("copy"), tr("Copy id"), QKeySequence(tr("Ctrl+Alt+I")), &ImageActions::copyId);
    m_runCommand = add(QStringLiteral("terminal"), tr("Run a docker command…"),
                       QKeySequence(tr("Ctrl+Shift+R")), &ImageActions::runCommand);
    nameActs({{m_run, "run"},
              {m_tag, "tag"},
              {m_compare, "compare"},
              {m_exportGit, "export-git"},
              {m_remove, "remove"},
              {m_runCommand, "run-command"}});
    setMenu({{m_run, m_tag, m_compare, m_exportGit, m_openFolder, m_closeFolder, m_copyName, m_copyId},
             {m_remove},
             {m_import, m_starter, m_runCommand}});
    offerEverywhere(m_import);
    offerEverywhere(m_starter);
    offerEverywhere(m_runCommand);
    connect(&bridge, &Bridge::snapshotChanged, this, [this] { update(); }); // which folders are open
    setCurrent({}, {});
}

void ImageActions::setCurrent(const QString& reference, const QString& imageId) {
    m_reference = reference;
    m_imageId = imageId;
    update();
}

void ImageActions::update() {
    const bool there = !m_imageId.isEmpty();
    const QString choose = tr("Choose an image first.");
    m_remove->setText(several() ? tr("Remove %n names…", nullptr, static_cast<int>(selection().size()))
                                : tr("Remove…"));
    allow(m_remove, there, choose);
    m_exportGit->setText(several() ? tr("Export %n images as git…", nullptr, int(selection().size()))
                                   : tr("Export as git…"));
    allow(m_exportGit, there, choose);
    m_closeFolder->setVisible(there && !several() && m_folders.isOpen(m_reference.toStdString()));
    for (QAction* action : {m_run, m_tag, m_compare, m_openFolder, m_copyName, m_copyId})
        allow(action, there && !several(), several() ? tr("Choose only one image.") : choose);
    showCommands();
}

QString ImageActions::subject() const {
    return several() ? tr("%n names", "of images", static_cast<int>(selection().size())) : m_reference;
}

void ImageActions::showCommands() {
    std::vector<std::string> names;
    if (several())
        for (const QString& reference : selection())
            names.push_back(reference.toStdString());
    else if (!m_imageId.isEmpty())
        names.push_back(m_reference.toStdString());
    if (several())
        return setCommands(
            {commandWords({"rmi"}, names), commandWords({"inspect"}, names), exportLine(names)});
    std::vector<std::vector<std::string>> lines;
    for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
             {"run", "-d"}, {"rmi"}, {"tree"}, {"history"}, {"weight"}, {"inspect"}})
        lines.push_back(commandWords(command, names));
    if (!names.empty()) {
        lines.push_back(exportLine(names));
        lines.push_back(folderCommand(names.front()));
    }
    setCommands(lines);
}

void ImageActions::openFolder() {
    m_folders.setAnchor(window());
    m_folders.open(m_reference.toStdString());
}
void ImageActions::closeFolder() {
    m_folders.close(m_reference.toStdString());
}

void ImageActions::copyName() {
    QGuiApplication::clipboard()->setText(m_reference);
}
void ImageActions::copyId() {
    QGuiApplication::clipboard()->setText(m_imageId);
}

void ImageActions::runWithFolders(const QString& reference, const QStringList& folders) {
    if (folders.size() > 1) {
        std::vector<MountRow> rows;
        for (const QString& folder : folders)
            rows.push_back(
                {MountRequest::Type::Bind, folder, QLatin1Char('/') + QFileInfo(folder).fileName(), false});
        return openRunDialog(reference, {rows, {}});
    }
    auto* dialog = new MountTargetDialog(folders.first(), reference, &bridge(), window());
    connect(dialog, &MountTargetDialog::mountChosen, this, [this, reference](const MountRow& row) {
        openRunDialog(reference, {{row}, {}});
    });
    dialog->open();
}

bool ImageActions::hasImage(const std::string& name) const {
    const auto wanted = Reference::tryParse(name);
    const SnapshotPtr snapshot = bridge().snapshot();
    return std::any_of(snapshot->images.begin(), snapshot->images.end(), [&](const ImageSummary& image) {
        const std::string id = image.id.str();
        return (name.size() >= 4 &&
                (id.starts_with(name) || id.substr(id.find(':') + 1).starts_with(name))) ||
               (wanted && std::any_of(image.tags.begin(), image.tags.end(), [&](const Reference& tag) {
                    return tag.canonical() == wanted->canonical();
                }));
    });
}

void ImageActions::runCommand() {
    const auto openForm = [this](const DockerCommand& command) {
        openRunDialog(QString::fromStdString(command.image()), {{}, command});
    };
    const QString text = QGuiApplication::clipboard()->text();
    const bool pasted = DockerCommand::looksLikeOne(text);
    const DockerCommand command = DockerCommand::read(text);
    if (pasted && command.problem().isEmpty() && hasImage(command.image()))
        return openForm(command);
    auto* dialog = new DockerCommandDialog(
        pasted ? text : QString(), [this](const std::string& name) { return hasImage(name); }, window());
    connect(dialog, &DockerCommandDialog::commandGiven, this, openForm);
    dialog->open();
}

void ImageActions::openRunDialog(const QString& reference, const RunStart& start) {
    const std::string name = reference.toStdString();
    askFirst(
        m_request,
        [name](const Engine& engine, Progress&, std::stop_token) { return engine.images().details(name); },
        this, [this, reference, start](const ImageDetails& image) { showRunDialog(image, reference, start); },
        [this, reference](const Error& error) {
            fail(tr("The image “%1” could not be read.").arg(reference), error);
        });
}

void ImageActions::showRunDialog(const ImageDetails& image, const QString& reference, const RunStart& start) {
    RunSurroundings surroundings;
    for (const Container& container : bridge().snapshot()->containers)
        surroundings.containers.append(QString::fromStdString(container.record.name));
    for (const Volume& volume : bridge().snapshot()->volumes)
        if (!volume.anonymous())
            surroundings.volumes.append(QString::fromStdString(volume.name));
    surroundings.bridge = &bridge();
    auto* dialog = new RunDialog(RunForm::forImage(reference.toStdString(), image.config.config),
                                 surroundings, window());
    if (start.command)
        dialog->take(*start.command);
    for (const MountRow& row : start.mounts)
        dialog->addMount(row, false);
    connect(dialog, &RunDialog::runRequested, this,
            [this, dialog](const CreateOptions& options) { startContainer(options, dialog); });
    dialog->open();
}

void ImageActions::startContainer(const CreateOptions& options, RunDialog* dialog) {
    const QString image = QString::fromStdString(options.image);
    QPointer<RunDialog> open(dialog);
    Task* task = bridge().run(
        tr("Run %1").arg(image),
        [options](const Engine& engine, Progress& progress, std::stop_token stop) {
            return runContainer(engine, options, progress, stop);
        },
        this,
        [this, open](const std::string& id) {
            if (open)
                open->finish();
            emit containerStarted(QString::fromStdString(id));
        },
        [this, open, image](const Error& error) {
            const QString what = tr("A container of “%1” could not be started.").arg(image);
            if (open && open->isVisible())
                open->showError(ErrorText::of(what, error));
            else
                fail(what, error);
        });
    connect(dialog, &QDialog::rejected, task, &Task::cancel);
}

void ImageActions::import() {
    auto* dialog = new QFileDialog(window(), tr("Import image archive"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Image archives (*.tar *.tar.gz *.tgz *.tar.zst *.tar.xz *.tar.bz2)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImageActions::importArchives);
    dialog->open();
}

void ImageActions::importArchives(const QStringList& paths) {
    for (const QString& path : paths)
        importOne(path);
}

void ImageActions::importOne(const QString& path) {
    const std::string file = path.toStdString();
    const QString name = QFileInfo(path).fileName();
    bridge().run(
        tr("Import %1").arg(name),
        [file](const Engine& engine, Progress& progress, std::stop_token stop) {
            return loadPath(engine, file, progress, stop);
        },
        this,
        [this, path](const std::vector<LoadedImage>& images) {
            recent_archives::remember(path);
            tellLoaded(images);
        },
        [this, name](const Error& error) { fail(tr("“%1” could not be imported.").arg(name), error); });
}

void ImageActions::loadStarter() {
    m_starter->setEnabled(false);
    Task* task = bridge().run(
        tr("Load the starter image"),
        [](const Engine& engine, Progress& progress, std::stop_token stop) {
            return engine.loadStarterImage(progress, stop);
        },
        this, [this](const std::vector<LoadedImage>& images) { tellLoaded(images); },
        [this](const Error& error) { fail(tr("The starter image could not be loaded."), error); });
    connect(task, &Task::finished, m_starter, [this] { m_starter->setEnabled(true); });
}

void ImageActions::tellLoaded(const std::vector<LoadedImage>& images) {
    if (images.empty())
        return;
    const LoadedImage& first = images.front();
    const QString name = first.tags.empty() ? QString::fromStdString(first.id.shortHex())
                                            : QString::fromStdString(first.tags.front().familiar());
    emit said(images.size() == 1 ? tr("Imported %1.").arg(name)
                                 : tr("Imported %n images.", nullptr, static_cast<int>(images.size())));
    emit imageLoaded(QString::fromStdString(first.id.str()));
}

} // namespace outcrop::ui
