// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "ui/pages/search_wish.h"

#include "core/base/size_text.h"
#include "core/engine/engine.h"
#include "core/engine/search.h"

#include <utility>

namespace outcrop::ui {

namespace {

FoundPlace::Kind placeKind(const ScopeSubject& subject) {
    switch (subject.kind) {
    case Subject::Kind::Container:
        return FoundPlace::Kind::Container;
    case Subject::Kind::Volume:
        return FoundPlace::Kind::Volume;
    default:
        return FoundPlace::Kind::Image;
    }
}

FoundFile rowOf(const SearchHit& hit, const ScopeSubject& subject) {
    FoundFile row;
    row.path = hit.path;
    row.layer = subject.origins[hit.layer].number;
    row.visibility = hit.state.visibility;
    row.hiddenBy = row.visibility == Visibility::Shown ? 0 : subject.origins[hit.state.by].number;
    row.type = hit.facts.type;
    row.mode = hit.facts.mode;
    row.uid = hit.facts.uid;
    row.gid = hit.facts.gid;
    row.size = hit.facts.size;
    row.line = hit.line;
    row.text = hit.text;
    return row;
}

std::vector<std::string> placesOf(const SearchWish& wish) {
    if (!wish.only.empty())
        return {wish.only};
    std::vector<std::string> places;
    for (const auto& [wanted, word] :
         {std::pair(wish.images, "image"), std::pair(wish.containers, "container"),
          std::pair(wish.volumes, "volume")})
        if (wanted)
            places.emplace_back(word);
    return places;
}

uint64_t sizeOf(const std::string& text, uint64_t byDefault) {
    if (text.empty())
        return byDefault;
    if (const std::optional<uint64_t> bytes = parseSize(text))
        return *bytes;
    throw Error(ErrorCode::BadInput, "read size", text, "it is no size");
}

/// Understands the words of a wish, and remembers at which field it is, to say where a mistake stands.
class WishReader {
public:
    explicit WishReader(const SearchWish& wish) : m_wish(wish) {}

    SearchRequest read() {
        SearchRequest request;
        request.in = placesOf(m_wish);
        request.once = m_wish.images && m_wish.containers;
        request.hidden = m_wish.hidden;
        request.limit = kMostHits;
        readName(request.files);
        readContent(request);
        if (!m_wish.type.empty())
            request.files.types = {parseFileType(m_wish.type.front())};
        m_at = WishField::Mode;
        if (!m_wish.mode.empty())
            request.files.takeMode(m_wish.mode);
        m_at = WishField::Size;
        request.files.minSize = sizeOf(m_wish.minSize, request.files.minSize);
        request.files.maxSize = sizeOf(m_wish.maxSize, request.files.maxSize);
        m_at = WishField::Owner;
        request.files.takeOwner(m_wish.owner);
        m_at = WishField::Digest;
        if (!m_wish.digest.empty())
            request.files.digest = parseContentDigest(m_wish.digest);
        return request;
    }
    WishField at() const { return m_at; }

private:
    void readName(FileQuery& query) {
        m_at = WishField::Name;
        (m_wish.nameIsRegex ? query.regex : query.name) = m_wish.name;
        query.ignoreCase = !m_wish.matchCase;
        const FileMatcher understood(query);
    }
    void readContent(SearchRequest& request) {
        m_at = WishField::Content;
        if (m_wish.content.empty())
            return;
        request.content = ContentQuery{m_wish.content, !m_wish.contentIsRegex, !m_wish.matchCase, false};
        checkContentQuery(*request.content);
    }

    const SearchWish& m_wish;
    WishField m_at = WishField::Name;
};

SearchNews newsOf(const SearchResult& soFar, size_t fresh, size_t looked) {
    SearchNews news;
    news.looked = looked;
    news.all = soFar.scope.subjects.size();
    const ScopeSubject& subject = soFar.scope.subjects[looked - 1];
    FoundPlace place{placeKind(subject), subject.name, {}};
    place.files.reserve(soFar.hits.size() - fresh);
    for (size_t i = fresh; i < soFar.hits.size(); ++i)
        place.files.push_back(rowOf(soFar.hits[i], subject));
    if (!place.files.empty())
        news.places.push_back(std::move(place));
    return news;
}

void addSearchOption(std::vector<std::string>& words, const char* option, const std::string& value) {
    if (!value.empty())
        words.insert(words.end(), {option, value});
}

} // namespace

bool SearchWish::empty() const {
    const bool nothing = name.empty() && content.empty() && type.empty() && mode.empty() && minSize.empty() &&
                         maxSize.empty() && owner.empty() && digest.empty();
    return nothing || placesOf(*this).empty();
}

std::vector<std::string> SearchWish::command() const {
    std::vector<std::string> words{"outcrop", "search"};
    if (!matchCase)
        words.emplace_back("-i");
    const bool everywhere = only.empty() && images && containers && volumes;
    for (const std::string& place : everywhere ? std::vector<std::string>() : placesOf(*this))
        addSearchOption(words, "--in", place);
    if (hidden)
        words.emplace_back("--deleted");
    addSearchOption(words, "--type", type);
    addSearchOption(words, "--mode", mode);
    addSearchOption(words, "--min-size", minSize);
    addSearchOption(words, "--max-size", maxSize);
    addSearchOption(words, "--owner", owner);
    addSearchOption(words, "--digest", digest);
    if (!content.empty() && !contentIsRegex)
        words.emplace_back("--fixed");
    addSearchOption(words, "--content", content);
    if (nameIsRegex)
        addSearchOption(words, "--regex", name);
    else if (!name.empty())
        words.insert(words.end(), {"--", name});
    return words;
}

SearchSummary findFiles(const Engine& engine, const SearchWish& wish, Progress& progress,
                        const std::stop_token& stop, const std::function<void(SearchNews)>& tell) {
    SearchSummary summary;
    WishReader reader(wish);
    SearchRequest request;
    try {
        request = reader.read();
    } catch (const Error& error) {
        summary.problem = SearchProblem{reader.at(), error};
        return summary;
    }
    try {
        const SearchResult result = search(engine, request, progress, stop,
                                           [&](const SearchResult& soFar, size_t fresh, size_t looked) {
                                               tell(newsOf(soFar, fresh, looked));
                                           });
        summary.limited = result.limited;
        summary.incomplete = result.incomplete;
        summary.tooLarge = result.tooLarge;
        summary.binary = result.binary;
    } catch (const Error& error) {
        const bool aboutPlace = error.code() == ErrorCode::NotFound || error.code() == ErrorCode::BadInput;
        if (wish.only.empty() || !aboutPlace)
            throw;
        summary.problem = SearchProblem{WishField::Only, error};
    }
    return summary;
}

} // namespace outcrop::ui
