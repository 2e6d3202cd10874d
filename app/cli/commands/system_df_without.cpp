// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "app/cli/commands/system_df.h"
#include "app/cli/human.h"
#include "app/cli/row_format.h"
#include "core/base/error.h"
#include "core/engine/if_found.h"

#include <algorithm>
#include <map>
#include <set>

namespace outcrop::cli {

namespace {

using Kind = DiskItem::Kind;

struct Staying {
    std::string name;
    std::string why;
};

std::string labelOf(const DiskItem& item) {
    const char* kind = item.kind == Kind::Image       ? "image "
                       : item.kind == Kind::Container ? "container "
                                                      : "volume ";
    return kind + item.name;
}

template <class Range, class Text>
std::string joined(const Range& range, Text text) {
    std::string out;
    for (const auto& element : range)
        out += (out.empty() ? "" : ", ") + text(element);
    return out;
}

std::string whyOf(const DiskUse& use, const DiskObstacle& obstacle) {
    switch (obstacle.why) {
    case DiskObstacle::Why::Running:
        return "it is running";
    case DiskObstacle::Why::Snapshots:
        return "it has snapshots";
    case DiskObstacle::Why::Used:
        break;
    }
    const auto name = [&](size_t user) { return use.items[user].name; };
    return "used by container " + joined(obstacle.users, name);
}

/// What is asked about, by the names that were given.
class Asked {
public:
    Asked(const Engine& engine, const DiskUse& use) : m_engine(engine), m_use(use) {}

    void add(const std::string& text) {
        const SubjectName name = SubjectName::parse(text);
        const bool known = !name.kind || *name.kind == Subject::Kind::Container ||
                           *name.kind == Subject::Kind::Image || *name.kind == Subject::Kind::Volume;
        if (!known || name.lastLayer > 0)
            throw Error(ErrorCode::BadInput, "\"" + text + "\" is no image, container or volume");
        const auto may = [&](Subject::Kind kind) { return !name.kind || *name.kind == kind; };
        if (!(may(Subject::Kind::Container) && addContainer(name.name)) &&
            !(may(Subject::Kind::Image) && addImage(name.name)) &&
            !(may(Subject::Kind::Volume) && take(Kind::Volume, name.name)))
            throw Error(ErrorCode::NotFound, "look at", name.name,
                        "no container, image or volume has that name");
    }

    /// Those with names that were not given stay.
    std::vector<size_t> items(std::vector<Staying>& staying) const {
        std::vector<size_t> items;
        for (const size_t item : m_items) {
            const auto others = m_otherNames.find(item);
            if (others == m_otherNames.end() || others->second.empty())
                items.push_back(item);
            else
                staying.push_back({labelOf(m_use.items[item]),
                                   "it is also named " +
                                       joined(others->second, [](const std::string& name) { return name; })});
        }
        return items;
    }

private:
    bool take(Kind kind, const std::string& key) {
        for (size_t i = 0; i < m_use.items.size(); ++i)
            if (m_use.items[i].kind == kind && m_use.items[i].key == key) {
                m_last = i;
                m_items.insert(i);
                return true;
            }
        return false;
    }
    bool addContainer(const std::string& name) {
        const auto container = ifFound([&] { return m_engine.containers().find(name); });
        return container && take(Kind::Container, container->record.id.str());
    }
    bool addImage(const std::string& name) {
        const auto image = ifFound([&] { return m_engine.images().find(name); });
        if (!image || !take(Kind::Image, image->id.str()))
            return false;
        const auto reference = Reference::tryParse(name);
        const bool byName =
            reference && std::find(image->tags.begin(), image->tags.end(), *reference) != image->tags.end();
        const auto [others, isNew] = m_otherNames.try_emplace(m_last);
        if (!byName) {
            others->second.clear();
        } else if (isNew) {
            for (const Reference& tag : image->tags)
                others->second.insert(tag.familiar());
        }
        if (byName)
            others->second.erase(reference->familiar());
        return true;
    }

    const Engine& m_engine;
    const DiskUse& m_use;
    std::set<size_t> m_items;
    std::map<size_t, std::set<std::string>> m_otherNames; ///< of an image, those not given
    size_t m_last = 0;
};

void printFormatted(Console& console, const std::string& format, const DiskUse& use,
                    const DiskRemoval& removal, const std::vector<Staying>& staying) {
    tmpl::Json removed = tmpl::Json::array();
    for (const size_t item : removal.removed)
        removed.push_back(labelOf(use.items[item]));
    tmpl::Json stays = tmpl::Json::array();
    for (const Staying& one : staying)
        stays.push_back({{"Name", one.name}, {"Why", one.why}});
    tmpl::Options options;
    options.escapeControls = console.outIsTerminal();
    const tmpl::Json all = {{"Bytes", removal.bytes}, {"Removed", removed}, {"Stays", stays}};
    console.line(tmpl::Template::parse(format == "json" ? "{{json .}}" : unescapeLayout(format))
                     .execute(all, options));
}

} // namespace

int printFreed(Invocation& invocation, const DiskUse& use) {
    Console& console = invocation.console();
    Asked asked(invocation.engine(), use);
    for (const std::string& name : invocation.options().list("without"))
        asked.add(name);
    std::vector<Staying> staying;
    const DiskRemoval removal = removalOf(use, asked.items(staying));
    for (const DiskObstacle& obstacle : removal.obstacles)
        staying.push_back({labelOf(use.items[obstacle.item]), whyOf(use, obstacle)});
    const int code = staying.empty() ? 0 : 1;
    if (const std::string format = invocation.options().text("format"); !format.empty()) {
        printFormatted(console, format, use, removal, staying);
        return code;
    }
    for (const Staying& one : staying)
        console.error(one.name + " stays: " + one.why);
    const size_t count = removal.removed.size();
    const std::string what = count == 0   ? "Removing nothing"
                             : count == 1 ? "Removing " + labelOf(use.items[removal.removed.front()])
                                          : "Removing these " + std::to_string(count);
    console.line(console.shown(what) + " frees " + humanSize(removal.bytes, 4) + " (" +
                 std::to_string(removal.bytes) + (removal.bytes == 1 ? " byte)" : " bytes)"));
    return code;
}

} // namespace outcrop::cli
