// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/container/generated_name.h"

#include "core/base/random.h"

#include <array>
#include <string_view>

namespace outcrop {

namespace {

// How rock looks, lies and came to be …
constexpr std::array<std::string_view, 64> kAdjectives{
    "amber",   "ancient",   "arched",  "banded",  "basal",    "bedded",   "brittle", "buried",
    "calm",    "carved",    "chalky",  "cleaved", "coastal",  "coarse",   "cracked", "dappled",
    "deep",    "drifting",  "dusty",   "eroded",  "exposed",  "faulted",  "flinty",  "folded",
    "fossil",  "frosted",   "glacial", "glassy",  "gleaming", "grainy",   "hollow",  "igneous",
    "jagged",  "jointed",   "layered", "ledged",  "limpid",   "lofty",    "marbled", "massive",
    "mellow",  "mossy",     "nested",  "patient", "pebbled",  "polished", "quiet",   "rippled",
    "rugged",  "sandy",     "sedate",  "settled", "shining",  "sloping",  "smooth",  "speckled",
    "stacked", "steadfast", "striped", "sunken",  "tilted",   "uplifted", "veined",  "weathered"};

// … and what it is.
constexpr std::array<std::string_view, 96> kNouns{
    "agate",   "alabaster",  "amethyst",     "andesite",   "apatite",   "arkose",    "azurite",
    "barite",  "basalt",     "bauxite",      "beryl",      "biotite",   "breccia",   "butte",
    "calcite", "canyon",     "chalcedony",   "chalk",      "chert",     "chlorite",  "cinnabar",
    "citrine", "cobble",     "conglomerate", "copper",     "coquina",   "corundum",  "crag",
    "cuprite", "dacite",     "diabase",      "diorite",    "dolomite",  "drumlin",   "dune",
    "epidote", "escarpment", "esker",        "feldspar",   "flint",     "fluorite",  "gabbro",
    "galena",  "garnet",     "geode",        "gneiss",     "granite",   "graphite",  "gypsum",
    "halite",  "hematite",   "hornfels",     "jade",       "jasper",    "kaolin",    "karst",
    "kyanite", "lignite",    "limestone",    "limonite",   "loess",     "magnetite", "malachite",
    "marble",  "marl",       "mesa",         "mica",       "moraine",   "mudstone",  "obsidian",
    "olivine", "onyx",       "opal",         "pegmatite",  "peridot",   "phyllite",  "porphyry",
    "pumice",  "pyrite",     "quartz",       "quartzite",  "rhyolite",  "sandstone", "schist",
    "scree",   "selenite",   "serpentine",   "shale",      "siltstone", "slate",     "spinel",
    "talc",    "topaz",      "tourmaline",   "travertine", "zircon"};

unsigned pick(size_t count) {
    return static_cast<unsigned>(std::stoul(randomHex(4), nullptr, 16) % count);
}

} // namespace

std::string generatedContainerName(unsigned attempt) {
    std::string name(kAdjectives[pick(kAdjectives.size())]);
    name += '_';
    name += kNouns[pick(kNouns.size())];
    if (attempt > 0)
        name += std::to_string(pick(10 * static_cast<size_t>(attempt)));
    return name;
}

} // namespace outcrop
