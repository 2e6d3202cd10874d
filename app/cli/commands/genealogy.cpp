// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/engine/genealogy.h"
#include "app/cli/commands/commands.h"
#include "app/cli/human.h"
#include "app/cli/template/template.h"

#include <map>

namespace outcrop::cli {

namespace {

using Kind = GenealogyNode::Kind;

constexpr OptionSpec kGenealogyOptions[] = {
    {'\0', "dot", OptionKind::Flag, "Print a graph in the language of graphviz"},
    {'\0', "json", OptionKind::Flag, "Print JSON: one object with the roots"},
};

/// What the store holds, and its order.
struct Family {
    explicit Family(const Engine& engine)
        : images(engine.images().list()), containers(engine.containers().list()),
          volumes(engine.volumes().list()),
          tree(genealogyOf(images, containers, volumes, engine.volumeUses())) {
        for (const ImageSummary& image : images)
            learn(engine, image);
    }

    /// One that can't be looked into (a blob removed by hand) has its place nevertheless.
    void learn(const Engine& engine, const ImageSummary& image) {
        try {
            for (LayerStep& step : engine.images().details(image.id.str()).steps)
                if (step.diffId)
                    steps.emplace(*step.diffId, std::move(step));
        } catch (const Error&) {
            return;
        }
    }

    const GenealogyNode& at(int node) const { return tree.nodes[size_t(node)]; }
    uint64_t bytesOf(const Digest& layer) const {
        const auto step = steps.find(layer);
        return step == steps.end() ? 0 : step->second.size;
    }
    uint64_t bytesOf(const GenealogyNode& node) const {
        uint64_t sum = 0;
        for (const Digest& layer : node.layers)
            sum += bytesOf(layer);
        return sum;
    }
    const Container& container(const GenealogyNode& node) const { return containers[size_t(node.thing)]; }
    const Volume& volume(const GenealogyNode& node) const { return volumes[size_t(node.thing)]; }

    std::vector<ImageSummary> images;
    std::vector<Container> containers;
    std::vector<Volume> volumes;
    Genealogy tree;
    std::map<Digest, LayerStep> steps;
};

std::string counted(size_t count, const std::string& one) {
    return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

/// Where the volume is seen, by the container it hangs on and by others.
std::string usersOf(const Family& family, int node) {
    std::string text;
    for (const Genealogy::Use& use : family.tree.usesOf(node)) {
        const bool here = use.container == family.at(node).parent;
        text += text.empty() ? (here ? " on " : " in ") : (here ? ", on " : ", in ");
        text += here ? use.destination
                     : family.container(family.at(use.container)).record.name + " on " + use.destination;
    }
    return text.empty() ? ", not used" : text;
}

std::string describe(const Family& family, int index) {
    const GenealogyNode& node = family.at(index);
    if (node.kind == Kind::Volume)
        return "volume " + family.volume(node).name + usersOf(family, index);
    if (node.kind == Kind::Container) {
        const Container& container = family.container(node);
        return "container " + container.record.name + ", " + statusName(container.state.status);
    }
    std::string text;
    if (node.thing >= 0) {
        const ImageSummary& image = family.images[size_t(node.thing)];
        text = "image " + namesOf(image) + (image.tags.empty() ? ", " : " (" + image.id.shortHex() + "), ");
    }
    if (node.layers.empty())
        return text + "no layers of its own";
    text += counted(node.layers.size(), "layer") + ", " + humanSize(family.bytesOf(node));
    return node.images > 1 ? text + ", shared by " + std::to_string(node.images) + " images" : text;
}

class TextPrinter {
public:
    TextPrinter(Console& console, const Family& family) : m_console(console), m_family(family) {}

    void print(const std::vector<int>& roots) {
        for (const int root : roots) {
            m_console.line(m_console.shown(describe(m_family, root)));
            printBelow(root, "");
        }
    }

private:
    void printBelow(int node, const std::string& indent) {
        const std::vector<int>& children = m_family.at(node).children;
        for (size_t i = 0; i < children.size(); ++i) {
            const bool last = i + 1 == children.size();
            m_console.line(indent + (last ? "└─ " : "├─ ") +
                           m_console.shown(describe(m_family, children[i])));
            printBelow(children[i], indent + (last ? "   " : "│  "));
        }
    }

    Console& m_console;
    const Family& m_family;
};

tmpl::Json layersJson(const Family& family, const GenealogyNode& node) {
    tmpl::Json layers = tmpl::Json::array();
    for (const Digest& layer : node.layers) {
        const auto step = family.steps.find(layer);
        layers.push_back({{"diffId", layer.str()},
                          {"bytes", family.bytesOf(layer)},
                          {"createdBy", step == family.steps.end() ? "" : step->second.createdBy}});
    }
    return layers;
}

tmpl::Json usesJson(const Family& family, int node) {
    tmpl::Json uses = tmpl::Json::array();
    for (const Genealogy::Use& use : family.tree.usesOf(node))
        uses.push_back({{"container", family.container(family.at(use.container)).record.name},
                        {"destination", use.destination}});
    return uses;
}

tmpl::Json nodeJson(const Family& family, int index) {
    const GenealogyNode& node = family.at(index);
    tmpl::Json json;
    if (node.kind == Kind::Volume) {
        json = {{"kind", "volume"}, {"name", family.volume(node).name}, {"uses", usesJson(family, index)}};
    } else if (node.kind == Kind::Container) {
        const Container& container = family.container(node);
        json = {{"kind", "container"},
                {"id", container.record.id.str()},
                {"name", container.record.name},
                {"status", statusName(container.state.status)}};
    } else {
        json = {{"kind", node.thing < 0 ? "layers" : "image"}};
        if (node.thing >= 0) {
            const ImageSummary& image = family.images[size_t(node.thing)];
            tmpl::Json names = tmpl::Json::array();
            for (const Reference& tag : image.tags)
                names.push_back(tag.familiar());
            json["id"] = image.id.str();
            json["names"] = std::move(names);
        }
        json["images"] = node.images;
        json["bytes"] = family.bytesOf(node);
        json["layers"] = layersJson(family, node);
    }
    tmpl::Json children = tmpl::Json::array();
    for (const int child : node.children)
        children.push_back(nodeJson(family, child));
    json["children"] = std::move(children);
    return json;
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

/// Left to right as the desktop draws it; what a volume does not hang on is dashed.
void printDot(Console& console, const Family& family) {
    console.line("digraph genealogy {\n  rankdir=LR;\n  node [shape=box];");
    for (size_t i = 0; i < family.tree.nodes.size(); ++i) {
        const GenealogyNode& node = family.tree.nodes[i];
        const char* shape = node.kind == Kind::Volume      ? ", shape=cylinder"
                            : node.kind == Kind::Container ? ", style=\"rounded,dashed\""
                                                           : "";
        console.line("  n" + std::to_string(i) +
                     " [label=" + quoted(console.shown(describe(family, int(i)))) + shape + "];");
        if (node.parent >= 0)
            console.line("  n" + std::to_string(node.parent) + " -> n" + std::to_string(i) + ";");
    }
    for (const Genealogy::Use& use : family.tree.uses)
        if (family.at(use.volume).parent != use.container)
            console.line("  n" + std::to_string(use.container) + " -> n" + std::to_string(use.volume) +
                         " [style=dashed];");
    console.line("}");
}

int genealogy(Invocation& invocation) {
    const ParsedOptions& options = invocation.options();
    Console& console = invocation.console();
    if (options.flag("dot") && options.flag("json"))
        throw Error(ErrorCode::BadInput, "conflicting options: --dot and --json");
    const Family family(invocation.engine());
    if (options.flag("dot")) {
        printDot(console, family);
    } else if (options.flag("json")) {
        tmpl::Json roots = tmpl::Json::array();
        for (const int root : family.tree.roots)
            roots.push_back(nodeJson(family, root));
        console.line(tmpl::toGoJson({{"roots", std::move(roots)}}, false));
    } else {
        TextPrinter(console, family).print(family.tree.roots);
        if (family.tree.roots.empty())
            console.noteNothing("nothing is in the store yet");
    }
    return 0;
}

} // namespace

const CommandSpec kGenealogyCommand{.path = "genealogy",
                                    .aliases = {},
                                    .usage = "[OPTIONS]",
                                    .summary =
                                        "Show all images as a tree of shared layers, with what uses them",
                                    .options = kGenealogyOptions,
                                    .maximum = 0,
                                    .run = genealogy};

} // namespace outcrop::cli
