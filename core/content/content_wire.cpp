// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/content/content_wire.h"

#include "core/base/error.h"
#include "core/layer/field_wire.h"

#include <concepts>

namespace outcrop {

namespace {

// Each structure names its fields once, in pass(), for both directions.

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

class ContentEncoder {
public:
    void field(const std::string& text) { m_out.text(text); }
    void field(std::integral auto number) { m_out.number(static_cast<uint64_t>(number)); }
    template <class Enum>
    void choice(Enum value, Enum) {
        m_out.number(static_cast<uint64_t>(value));
    }
    template <class T>
    void list(const std::vector<T>& values) {
        m_out.number(values.size());
        for (const T& value : values)
            put(value);
    }
    template <class T>
    void maybe(const std::optional<T>& value) {
        m_out.number(value ? 1 : 0);
        if (value)
            put(*value);
    }
    std::string take() { return m_out.bytes(); }

private:
    template <class T>
    void put(const T& value) {
        if constexpr (std::integral<T> || std::same_as<T, std::string>)
            field(value);
        else if constexpr (IsVector<T>::value)
            list(value);
        else
            pass(*this, const_cast<T&>(value)); // pass() changes only what it decodes
    }
    FieldWriter m_out;
};

class ContentDecoder {
public:
    explicit ContentDecoder(std::string_view bytes) : m_in(bytes), m_most(bytes.size() / sizeof(uint64_t)) {}

    void field(std::string& text) { text = m_in.text(); }
    void field(std::integral auto& number) {
        number = static_cast<std::remove_reference_t<decltype(number)>>(m_in.number());
    }
    template <class Enum>
    void choice(Enum& value, Enum last) {
        value = static_cast<Enum>(m_in.number(static_cast<uint64_t>(last)));
    }
    template <class T>
    void list(std::vector<T>& values) {
        for (uint64_t left = m_in.number(m_most); left > 0; --left)
            get(values.emplace_back());
    }
    template <class T>
    void maybe(std::optional<T>& value) {
        if (m_in.number(1) == 1)
            get(value.emplace());
    }
    void end() const {
        if (m_in.more())
            throw Error(ErrorCode::Corrupt, "read answer of outcrop-content", {}, "malformed");
    }

private:
    template <class T>
    void get(T& value) {
        if constexpr (std::integral<T> || std::same_as<T, std::string>)
            field(value);
        else if constexpr (IsVector<T>::value)
            list(value);
        else
            pass(*this, value);
    }
    FieldReader m_in;
    uint64_t m_most; ///< values that so many bytes can hold
};

template <class Wire>
void pass(Wire& wire, ByteRange& range) {
    wire.field(range.offset);
    wire.field(range.length);
}

template <class Wire>
void pass(Wire& wire, ContentRequest& request) {
    wire.field(request.name);
    wire.list(request.inner);
    wire.field(request.table);
    wire.field(request.limit);
    wire.maybe(request.hex);
}

template <class Wire>
void pass(Wire& wire, ContentFact& fact) {
    wire.field(fact.name);
    wire.choice(fact.form, FactForm::List);
    wire.list(fact.values);
}

template <class Wire>
void pass(Wire& wire, ContentMember& member) {
    wire.field(member.path);
    wire.choice(member.type, FileType::Whiteout);
    wire.field(member.hardlink);
    wire.field(member.encrypted);
    wire.field(member.mode);
    wire.field(member.uid);
    wire.field(member.gid);
    wire.maybe(member.size);
    wire.maybe(member.mtime);
    wire.field(member.linkTarget);
}

template <class Wire>
void pass(Wire& wire, SqlValue& value) {
    wire.choice(value.type, SqlType::Blob);
    wire.field(value.text);
    wire.field(value.size);
}

template <class Wire>
void pass(Wire& wire, SchemaObject& object) {
    wire.field(object.kind);
    wire.field(object.name);
    wire.field(object.table);
    wire.field(object.sql);
    wire.maybe(object.rows);
}

template <class Wire>
void pass(Wire& wire, TableRows& rows) {
    wire.field(rows.table);
    wire.list(rows.columns);
    wire.list(rows.rows);
    wire.field(rows.more);
}

template <class Wire>
void pass(Wire& wire, ElfSection& section) {
    wire.field(section.name);
    wire.field(section.type);
    wire.field(section.flags);
    wire.field(section.offset);
    wire.field(section.size);
}

template <class Wire>
void pass(Wire& wire, Content& content) {
    wire.field(content.name);
    wire.choice(content.kind, ContentKind::Binary);
    wire.field(content.size);
    wire.field(content.sha256);
    wire.field(content.description);
    wire.field(content.mediaType);
    wire.list(content.facts);
    wire.list(content.members);
    wire.list(content.schema);
    wire.maybe(content.rows);
    wire.list(content.sections);
    wire.maybe(content.bytes);
    wire.field(content.bytesOffset);
    wire.list(content.lines);
    wire.list(content.notes);
    wire.field(content.damage);
}

template <class Wire>
void pass(Wire& wire, FactChange& change) {
    wire.choice(change.kind, ChangeKind::Changed);
    pass(wire, change.before);
    pass(wire, change.after);
}

template <class Wire>
void pass(Wire& wire, MemberChange& change) {
    wire.choice(change.kind, ChangeKind::Changed);
    wire.field(change.path);
    wire.list(change.what);
    wire.maybe(change.sizeBefore);
    wire.maybe(change.sizeAfter);
}

template <class Wire>
void pass(Wire& wire, SchemaChange& change) {
    wire.choice(change.kind, ChangeKind::Changed);
    pass(wire, change.before);
    pass(wire, change.after);
}

template <class Wire>
void pass(Wire& wire, RowChange& change) {
    wire.choice(change.kind, ChangeKind::Changed);
    wire.list(change.key);
    wire.list(change.before);
    wire.list(change.after);
}

template <class Wire>
void pass(Wire& wire, TableChange& change) {
    wire.field(change.table);
    wire.list(change.key);
    wire.list(change.columns);
    wire.field(change.added);
    wire.field(change.removed);
    wire.field(change.changed);
    wire.list(change.rows);
}

template <class Wire>
void pass(Wire& wire, ChunkRange& range) {
    wire.choice(range.kind, ChunkRange::Kind::Inserted);
    wire.field(range.before);
    wire.field(range.after);
    wire.field(range.size);
}

template <class Wire>
void pass(Wire& wire, ChunkTotals& totals) {
    wire.field(totals.equal);
    wire.field(totals.moved);
    wire.field(totals.removed);
    wire.field(totals.inserted);
}

template <class Wire>
void pass(Wire& wire, ContentComparison& comparison) {
    pass(wire, comparison.before);
    pass(wire, comparison.after);
    wire.field(comparison.identical);
    wire.list(comparison.facts);
    wire.list(comparison.members);
    wire.field(comparison.membersOnlyTime);
    wire.list(comparison.schema);
    wire.list(comparison.tables);
    wire.list(comparison.sectionsBefore);
    wire.list(comparison.sectionsAfter);
    wire.maybe(comparison.totals);
    wire.list(comparison.ranges);
    wire.list(comparison.notes);
    wire.field(comparison.damage);
}

template <class T>
std::string encoded(const T& value) {
    ContentEncoder wire;
    pass(wire, const_cast<T&>(value));
    return wire.take();
}

template <class T>
T decoded(const std::string& bytes) {
    ContentDecoder wire(bytes);
    T value;
    pass(wire, value);
    wire.end();
    return value;
}

} // namespace

std::string encodeContentRequest(const ContentRequest& request) {
    return encoded(request);
}
ContentRequest decodeContentRequest(const std::string& bytes) {
    return decoded<ContentRequest>(bytes);
}
std::string encodeContent(const Content& content) {
    return encoded(content);
}
Content decodeContent(const std::string& bytes) {
    return decoded<Content>(bytes);
}
std::string encodeContentComparison(const ContentComparison& comparison) {
    return encoded(comparison);
}
ContentComparison decodeContentComparison(const std::string& bytes) {
    return decoded<ContentComparison>(bytes);
}

} // namespace outcrop
