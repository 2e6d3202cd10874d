// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/print_objects.h"

#include <algorithm>

namespace outcrop::cli {

namespace {

template <size_t N>
bool isOneOf(const std::string_view (&names)[N], std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Members of docker's API types that are Go maps; all other objects are structs.
constexpr std::string_view kMaps[] = {"Labels",       "Options",  "Volumes", "ExposedPorts", "Ports",
                                      "PortBindings", "Networks", "Sysctls", "Tmpfs",        "Annotations",
                                      "DriverOpts",   "Data",     "Status",  "StorageOpt"};
constexpr std::string_view kPointers[] = {"Healthcheck", "Health",     "MemorySwappiness", "OomKillDisable",
                                          "PidsLimit",   "IPAMConfig", "UsageData",        "ContainerConfig"};

/// What docker's mount points leave out when it is empty.
constexpr std::string_view kMountTexts[] = {"Name", "Driver"};

bool isMap(std::string_view name) {
    return isOneOf(kMaps, name);
}

tmpl::NullKind nullKind(std::string_view name) {
    if (isOneOf(kMaps, name))
        return tmpl::NullKind::Map;
    if (isOneOf(kMountTexts, name))
        return tmpl::NullKind::Text;
    return isOneOf(kPointers, name) ? tmpl::NullKind::Pointer : tmpl::NullKind::Slice;
}

constexpr std::string_view kOmitted[] = {"ExposedPorts", "Healthcheck", "Health", "Shell",
                                         "StorageOpt",   "Annotations", "Tmpfs"};

bool isOmitted(std::string_view name, const tmpl::Json& owner) {
    return isOneOf(kOmitted, name) || (name == "Mounts" && owner.contains("Binds")) ||
           (isOneOf(kMountTexts, name) && owner.contains("Propagation"));
}

constexpr tmpl::GoShape kShape{nullKind, isMap, isOmitted};

void printFormatted(Console& console, const std::vector<tmpl::Json>& objects, const std::string& format,
                    const std::string& goType) {
    const std::string text = format == "json" ? "{{json .}}" : format;
    const tmpl::Template parsed = tmpl::Template::parse(text);
    tmpl::Options options;
    options.shape = &kShape;
    options.rootType = goType;
    options.escapeControls = console.outIsTerminal();
    for (const tmpl::Json& object : objects)
        console.line(parsed.execute(object, options));
}

} // namespace

int printObjects(Invocation& invocation, const ObjectFinder& find,
                 const std::function<std::string(const std::string& name)>& absent,
                 const std::string& goType) {
    const std::string format = invocation.options().text("format");
    if (!format.empty() && format != "json")
        tmpl::Template::parse(format); // a wrong template is told before anything is looked for
    std::vector<tmpl::Json> objects;
    std::vector<std::string> missing;
    for (const std::string& name : invocation.arguments()) {
        std::optional<tmpl::Json> object = find(name);
        if (object)
            objects.push_back(std::move(*object));
        else
            missing.push_back(name);
    }
    if (format.empty())
        invocation.console().line(tmpl::toIndentedJson(objects));
    else
        printFormatted(invocation.console(), objects, format, goType);
    for (const std::string& name : missing)
        invocation.console().error(absent(name));
    return missing.empty() ? 0 : 1;
}

} // namespace outcrop::cli
