// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/find_image.h"
#include "app/cli/human.h"
#include "core/base/error.h"
#include "core/base/fd.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace outcrop::cli {

namespace {

constexpr OptionSpec kLoadOptions[] = {
    {'i', "input", OptionKind::Text, "Read from tar archive file or OCI layout directory, instead of STDIN"},
    {'q', "quiet", OptionKind::Flag, "Suppress the load output"},
};
constexpr OptionSpec kRemoveOptions[] = {
    {'f', "force", OptionKind::Flag, "Force removal of the image"},
    {'\0', "no-prune", OptionKind::Flag, "Do not delete untagged parents"},
};

std::atomic<bool> g_interrupted = false;

/// The first ctrl-C asks the engine to stop and leave the store as it was; the next one ends us.
void onInterrupt(int) {
    g_interrupted = true;
}

void catchInterrupt() {
    struct sigaction action {};
    action.sa_handler = onInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

/// One line on a terminal that tells how far it is; and the way a ctrl-C reaches the engine.
class LoadProgress : public WarningProgress {
public:
    LoadProgress(Console& console, bool quiet, std::stop_source& stop)
        : WarningProgress(console), m_visible(!quiet && console.errIsTerminal()), m_stop(stop) {}
    ~LoadProgress() override { clear(); }
    LoadProgress(const LoadProgress&) = delete;
    LoadProgress& operator=(const LoadProgress&) = delete;

    void phase(const std::string& name, const std::string& object, uint64_t total) override {
        m_title = escapeControls(name + " " + object, false);
        m_total = total;
        m_shown = 0;
        checkInterrupt();
        draw(0);
    }
    void advance(uint64_t done) override {
        checkInterrupt();
        constexpr uint64_t kStep = 1 << 20;
        if (done >= m_shown + kStep)
            draw(done);
    }
    void warn(const std::string& fact) override {
        clear();
        WarningProgress::warn(fact);
    }

private:
    void checkInterrupt() {
        if (g_interrupted)
            m_stop.request_stop();
    }
    void draw(uint64_t done) {
        if (!m_visible)
            return;
        m_shown = done;
        const std::string of = m_total > 0 ? "/" + humanSize(m_total) : "";
        m_console.note("\r\x1b[K" + m_title + (done > 0 ? " " + humanSize(done) + of : ""));
        m_drawn = true;
    }
    void clear() {
        if (std::exchange(m_drawn, false))
            m_console.note("\r\x1b[K");
    }

    bool m_visible;
    bool m_drawn = false;
    std::stop_source& m_stop;
    std::string m_title;
    uint64_t m_total = 0;
    uint64_t m_shown = 0;
};

std::vector<LoadedImage> loadFrom(Invocation& invocation, const std::string& input, Progress& progress,
                                  std::stop_token stop) {
    const Images& images = invocation.engine().images();
    LoadOptions options;
    options.name = input.empty() ? "stdin" : input;
    if (input.empty())
        return images.load(STDIN_FILENO, options, progress, std::move(stop));
    struct stat facts {};
    if (::stat(input.c_str(), &facts) == 0 && S_ISDIR(facts.st_mode))
        return images.loadDirectory(input, options, progress, std::move(stop));
    const UniqueFd file = openFile(input, O_RDONLY);
    return images.load(file.get(), options, progress, std::move(stop));
}

int load(Invocation& invocation) {
    Console& console = invocation.console();
    std::string input = invocation.options().text("input");
    if (input == "-")
        input.clear();
    if (input.empty() && ::isatty(STDIN_FILENO) == 1) {
        console.error("requested load from stdin, but stdin is a terminal");
        console.note("Give a file: outcrop load -i FILE\n");
        return 1;
    }
    catchInterrupt();
    std::stop_source stop;
    std::vector<LoadedImage> loaded;
    {
        LoadProgress progress(console, invocation.options().flag("quiet"), stop);
        loaded = loadFrom(invocation, input, progress, stop.get_token());
    }
    for (const LoadedImage& image : loaded) {
        if (image.tags.empty())
            console.line("Loaded image ID: " + image.id.str());
        for (const Reference& tag : image.tags)
            console.line("Loaded image: " + console.shown(tag.familiar()));
    }
    return 0;
}

int tag(Invocation& invocation) {
    const std::string& source = invocation.arguments()[0];
    const Reference target = Reference::parse(invocation.arguments()[1]);
    if (!findImage(invocation, source))
        return 1;
    invocation.engine().images().tag(source, target);
    return 0;
}

int removeNamedImage(Invocation& invocation, const std::string& name) {
    const bool force = invocation.options().flag("force");
    if (!findImage(invocation, name))
        return force ? 0 : 1;
    for (const RemovalStep& step : invocation.engine().removeImage(name, force)) {
        if (!step.untagged.empty())
            invocation.console().line("Untagged: " + invocation.console().shown(step.untagged));
        if (!step.deleted.empty())
            invocation.console().line("Deleted: " + step.deleted);
    }
    return 0;
}

int removeImages(Invocation& invocation) {
    return invocation.forEachArgument(
        [&](const std::string& name) { return removeNamedImage(invocation, name); });
}

} // namespace

const CommandSpec kLoadCommand{.path = "load",
                               .aliases = "image load",
                               .usage = "[OPTIONS]",
                               .summary = "Load an image from a tar archive or STDIN",
                               .options = kLoadOptions,
                               .maximum = 0,
                               .run = load};

const CommandSpec kTagCommand{.path = "tag",
                              .aliases = "image tag",
                              .usage = "SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]",
                              .summary = "Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE",
                              .options = {},
                              .minimum = 2,
                              .maximum = 2,
                              .run = tag};

const CommandSpec kRmiCommand{.path = "rmi",
                              .aliases = "image rm, image remove",
                              .usage = "[OPTIONS] IMAGE [IMAGE...]",
                              .summary = "Remove one or more images",
                              .options = kRemoveOptions,
                              .minimum = 1,
                              .run = removeImages};

} // namespace outcrop::cli
