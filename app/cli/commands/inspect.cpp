// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/commands.h"
#include "app/cli/commands/find_image.h"
#include "app/cli/commands/print_objects.h"
#include "core/base/error.h"

namespace outcrop::cli {

namespace {

constexpr std::string_view kFormatHelp = "Format output using a custom template:\n'json':             Print "
                                         "in JSON format\n'TEMPLATE':         Print output "
                                         "using the given Go template.";

constexpr OptionSpec kInspectOptions[] = {
    {'f', "format", OptionKind::Text, kFormatHelp},
    {'s', "size", OptionKind::Flag, "Display total file sizes if the type is container"},
    {'\0', "type", OptionKind::Text,
     "Only inspect objects of the given type: \"container\", \"image\" or \"volume\""},
};
constexpr OptionSpec kContainerOptions[] = {
    {'f', "format", OptionKind::Text, kFormatHelp},
    {'s', "size", OptionKind::Flag, "Display total file sizes"},
};
constexpr OptionSpec kImageOptions[] = {
    {'f', "format", OptionKind::Text, kFormatHelp},
};

/// The object, or nothing where the engine knows none of that name.
template <typename Get>
std::optional<tmpl::Json> unlessAbsent(Get get) {
    try {
        return get();
    } catch (const Error& error) {
        // A name that can't be an image's or a volume's is none either.
        if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::BadInput)
            throw;
        return std::nullopt;
    }
}

std::optional<tmpl::Json> findContainerObject(Invocation& invocation, const std::string& name) {
    const Engine& engine = invocation.engine();
    std::optional<tmpl::Json> object = unlessAbsent([&] { return engine.inspectContainer(name); });
    if (!object || !invocation.options().flag("size"))
        return object;
    (*object)["SizeRw"] = engine.containerDiff(name, {})->totalBytes();
    (*object)["SizeRootFs"] = engine.containerFiles(name, {})->totalBytes();
    return object;
}

std::optional<tmpl::Json> findImageObject(Invocation& invocation, const std::string& name) {
    return unlessAbsent([&] { return invocation.engine().images().inspect(name); });
}

std::optional<tmpl::Json> findVolumeObject(Invocation& invocation, const std::string& name) {
    return unlessAbsent([&] { return invocation.engine().volumes().find(name).inspect(); });
}

int inspect(Invocation& invocation) {
    const std::string type = invocation.options().text("type");
    if (!type.empty() && type != "container" && type != "image" && type != "volume") {
        invocation.console().error("unknown type: \"" + type +
                                   "\": must be one of \"container\", \"image\", \"volume\"");
        return 1;
    }
    const auto find = [&](const std::string& name) {
        std::optional<tmpl::Json> object;
        if (type.empty() || type == "container")
            object = findContainerObject(invocation, name);
        if (!object && (type.empty() || type == "image"))
            object = findImageObject(invocation, name);
        if (!object && (type.empty() || type == "volume"))
            object = findVolumeObject(invocation, name);
        return object;
    };
    const std::string noun = type.empty() ? "object" : type;
    return printObjects(invocation, find,
                        [&](const std::string& name) { return "No such " + noun + ": " + name; });
}

int inspectContainers(Invocation& invocation) {
    return printObjects(
        invocation, [&](const std::string& name) { return findContainerObject(invocation, name); },
        [](const std::string& name) { return "No such container: " + name; });
}

int inspectImages(Invocation& invocation) {
    return printObjects(
        invocation, [&](const std::string& name) { return findImageObject(invocation, name); },
        [](const std::string& name) { return "No such image: " + nameWithTag(name); });
}

int inspectVolumes(Invocation& invocation) {
    return printObjects(
        invocation, [&](const std::string& name) { return findVolumeObject(invocation, name); },
        [](const std::string& name) { return "get " + name + ": no such volume"; }, "volume.Volume");
}

} // namespace

const CommandSpec kInspectCommand{.path = "inspect",
                                  .aliases = {},
                                  .usage = "[OPTIONS] NAME|ID [NAME|ID...]",
                                  .summary = "Return low-level information on containers, images and volumes",
                                  .options = kInspectOptions,
                                  .minimum = 1,
                                  .run = inspect};

const CommandSpec kContainerInspectCommand{.path = "container inspect",
                                           .aliases = {},
                                           .usage = "[OPTIONS] CONTAINER [CONTAINER...]",
                                           .summary =
                                               "Display detailed information on one or more containers",
                                           .options = kContainerOptions,
                                           .minimum = 1,
                                           .run = inspectContainers};

const CommandSpec kImageInspectCommand{.path = "image inspect",
                                       .aliases = {},
                                       .usage = "[OPTIONS] IMAGE [IMAGE...]",
                                       .summary = "Display detailed information on one or more images",
                                       .options = kImageOptions,
                                       .minimum = 1,
                                       .run = inspectImages};

const CommandSpec kVolumeInspectCommand{.path = "volume inspect",
                                        .aliases = {},
                                        .usage = "[OPTIONS] VOLUME [VOLUME...]",
                                        .summary = "Display detailed information on one or more volumes",
                                        .options = kImageOptions,
                                        .minimum = 1,
                                        .run = inspectVolumes};

} // namespace outcrop::cli
