// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "core/base/error.h"
#include "core/base/hex.h"
#include "core/content/lens/fact_list.h"
#include "core/content/lens/lenses.h"

#include <algorithm>
#include <gelf.h>
#include <libelf.h>
#include <map>
#include <memory>
#include <optional>
#include <unistd.h>

namespace outcrop {

namespace {

constexpr size_t kMaxHeaders = 65'536;
constexpr size_t kMaxDynamic = 10'000;
constexpr size_t kMaxNote = 1U << 20;
constexpr size_t kMaxElfName = 4096;

using ElfHandle = std::unique_ptr<Elf, int (*)(Elf*)>;

[[noreturn]] void failElf(const ContentFile& file) {
    const int code = elf_errno();
    throw Error(ErrorCode::BadInput, "read ELF file", file.name(), code != 0 ? elf_errmsg(code) : "damaged");
}

std::string machineName(unsigned machine) {
    switch (machine) {
    case EM_386:
        return "x86";
    case EM_X86_64:
        return "x86-64";
    case EM_ARM:
        return "ARM";
    case EM_AARCH64:
        return "AArch64";
    case EM_RISCV:
        return "RISC-V";
    case EM_PPC64:
        return "PowerPC64";
    case EM_PPC:
        return "PowerPC";
    case EM_S390:
        return "S/390";
    case EM_MIPS:
        return "MIPS";
    case EM_LOONGARCH:
        return "LoongArch";
    case EM_BPF:
        return "BPF";
    default:
        return "machine " + std::to_string(machine);
    }
}

std::string sectionType(GElf_Word type) {
    static const std::map<GElf_Word, const char*> kNames = {
        {SHT_NULL, "NULL"},
        {SHT_PROGBITS, "PROGBITS"},
        {SHT_SYMTAB, "SYMTAB"},
        {SHT_STRTAB, "STRTAB"},
        {SHT_RELA, "RELA"},
        {SHT_HASH, "HASH"},
        {SHT_DYNAMIC, "DYNAMIC"},
        {SHT_NOTE, "NOTE"},
        {SHT_NOBITS, "NOBITS"},
        {SHT_REL, "REL"},
        {SHT_DYNSYM, "DYNSYM"},
        {SHT_INIT_ARRAY, "INIT_ARRAY"},
        {SHT_FINI_ARRAY, "FINI_ARRAY"},
        {SHT_PREINIT_ARRAY, "PREINIT_ARRAY"},
        {SHT_GROUP, "GROUP"},
        {SHT_GNU_HASH, "GNU_HASH"},
        {SHT_GNU_verdef, "VERDEF"},
        {SHT_GNU_verneed, "VERNEED"},
        {SHT_GNU_versym, "VERSYM"},
    };
    const auto name = kNames.find(type);
    return name != kNames.end() ? name->second : "type " + std::to_string(type);
}

/// What the dynamic section says.
struct DynamicFacts {
    bool present = false;
    std::vector<std::string> needed;
    std::string soname;
    std::string rpath;
    std::string runpath;
    bool bindNow = false;
    bool pie = false;
};

class ElfLens {
public:
    ElfLens(const ContentFile& file, Content& content)
        : m_file(file), m_content(content), m_elf(elf_begin(file.fd(), ELF_C_READ, nullptr), elf_end) {
        if (!m_elf || elf_kind(m_elf.get()) != ELF_K_ELF || !gelf_getehdr(m_elf.get(), &m_header))
            failElf(file);
    }

    void show() {
        readSegments();
        const DynamicFacts dynamic = readDynamic();
        FactList facts(m_content.facts);
        facts.text("class", gelf_getclass(m_elf.get()) == ELFCLASS64 ? "ELF64" : "ELF32");
        facts.text("byteOrder", m_header.e_ident[EI_DATA] == ELFDATA2MSB ? "big endian" : "little endian");
        facts.text("machine", machineName(m_header.e_machine));
        facts.text("type", typeName(dynamic));
        const bool loadable = m_header.e_type == ET_EXEC || m_header.e_type == ET_DYN;
        if (loadable)
            facts.flag("pie", isPie(dynamic));
        facts.text("interpreter", m_interpreter);
        if (loadable)
            facts.text("linkage", dynamic.needed.empty() && m_interpreter.empty() ? "static" : "dynamic");
        facts.list("needed", dynamic.needed);
        facts.text("soname", dynamic.soname);
        facts.text("rpath", dynamic.rpath);
        facts.text("runpath", dynamic.runpath);
        facts.text("buildId", m_buildId);
        if (loadable) {
            facts.text("relro", !m_relro ? "none" : dynamic.bindNow ? "full" : "partial");
            facts.flag("bindNow", dynamic.bindNow);
            facts.flag("nxStack", m_nxStack);
        }
        readSections();
        facts.flag("stripped", !m_symbols);
    }

private:
    bool isPie(const DynamicFacts& dynamic) const {
        return m_header.e_type == ET_DYN && (dynamic.pie || !m_interpreter.empty());
    }
    std::string typeName(const DynamicFacts& dynamic) const {
        switch (m_header.e_type) {
        case ET_REL:
            return "relocatable object";
        case ET_EXEC:
            return "executable";
        case ET_DYN:
            return isPie(dynamic) ? "position-independent executable" : "shared library";
        case ET_CORE:
            return "core dump";
        default:
            return "type " + std::to_string(m_header.e_type);
        }
    }

    void readSegments() {
        size_t count = 0;
        if (elf_getphdrnum(m_elf.get(), &count) != 0)
            failElf(m_file);
        for (size_t i = 0; i < std::min(count, kMaxHeaders); ++i) {
            GElf_Phdr segment;
            if (!gelf_getphdr(m_elf.get(), static_cast<int>(i), &segment))
                failElf(m_file);
            takeSegment(segment);
        }
    }

    void takeSegment(const GElf_Phdr& segment) {
        switch (segment.p_type) {
        case PT_LOAD:
            m_loads.push_back(segment);
            break;
        case PT_INTERP:
            m_interpreter = m_file.readAt(segment.p_offset, std::min<size_t>(segment.p_filesz, kMaxElfName));
            m_interpreter.resize(std::min(m_interpreter.find('\0'), m_interpreter.size()));
            break;
        case PT_DYNAMIC:
            m_dynamic = segment;
            break;
        case PT_NOTE:
            readNotes(segment.p_offset, segment.p_filesz, segment.p_align);
            break;
        case PT_GNU_RELRO:
            m_relro = true;
            break;
        case PT_GNU_STACK:
            m_nxStack = (segment.p_flags & PF_X) == 0;
            break;
        default:
            break;
        }
    }

    /// libelf takes no chunk that leaves the file.
    Elf_Data* chunk(uint64_t offset, uint64_t size, Elf_Type type) const {
        if (size > kMaxNote || offset > m_file.size() || size > m_file.size() - offset)
            return nullptr;
        return elf_getdata_rawchunk(m_elf.get(), static_cast<int64_t>(offset), size, type);
    }

    void readNotes(uint64_t offset, uint64_t size, uint64_t align) {
        Elf_Data* data = chunk(offset, size, align == 8 ? ELF_T_NHDR8 : ELF_T_NHDR);
        if (!data)
            return;
        GElf_Nhdr note;
        size_t name = 0;
        size_t description = 0;
        for (size_t at = 0; (at = gelf_getnote(data, at, &note, &name, &description)) > 0;) {
            const std::string_view bytes(static_cast<const char*>(data->d_buf), data->d_size);
            if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && bytes.substr(name, 3) == "GNU")
                m_buildId = toHex(bytes.substr(description, note.n_descsz));
        }
    }

    /// Where in the file an address is.
    std::optional<uint64_t> offsetOf(uint64_t address) const {
        for (const GElf_Phdr& load : m_loads)
            if (address >= load.p_vaddr && address - load.p_vaddr < load.p_filesz)
                return load.p_offset + (address - load.p_vaddr);
        return std::nullopt;
    }

    std::string textAt(uint64_t offset) const {
        std::string text = m_file.readAt(offset, kMaxElfName);
        text.resize(std::min(text.find('\0'), text.size()));
        return text;
    }

    DynamicFacts readDynamic() const {
        DynamicFacts facts;
        if (!m_dynamic)
            return facts;
        facts.present = true;
        Elf_Data* data = chunk(m_dynamic->p_offset, m_dynamic->p_filesz, ELF_T_DYN);
        if (!data)
            throw Error(ErrorCode::BadInput, "read ELF file", m_file.name(),
                        "its dynamic section lies outside the file");
        std::vector<GElf_Dyn> entries;
        GElf_Dyn entry;
        for (size_t i = 0; i < kMaxDynamic && gelf_getdyn(data, static_cast<int>(i), &entry); ++i) {
            if (entry.d_tag == DT_NULL)
                break;
            entries.push_back(entry);
        }
        const auto strings = std::ranges::find(entries, DT_STRTAB, &GElf_Dyn::d_tag);
        const std::optional<uint64_t> table =
            strings != entries.end() ? offsetOf(strings->d_un.d_ptr) : std::nullopt;
        for (const GElf_Dyn& each : entries)
            takeDynamic(each, table, facts);
        return facts;
    }

    void takeDynamic(const GElf_Dyn& entry, const std::optional<uint64_t>& table, DynamicFacts& facts) const {
        const auto text = [&] { return table ? textAt(*table + entry.d_un.d_val) : std::string(); };
        switch (entry.d_tag) {
        case DT_NEEDED:
            facts.needed.push_back(text());
            break;
        case DT_SONAME:
            facts.soname = text();
            break;
        case DT_RPATH:
            facts.rpath = text();
            break;
        case DT_RUNPATH:
            facts.runpath = text();
            break;
        case DT_BIND_NOW:
            facts.bindNow = true;
            break;
        case DT_FLAGS:
            facts.bindNow = facts.bindNow || (entry.d_un.d_val & DF_BIND_NOW) != 0;
            break;
        case DT_FLAGS_1:
            facts.bindNow = facts.bindNow || (entry.d_un.d_val & DF_1_NOW) != 0;
            facts.pie = (entry.d_un.d_val & DF_1_PIE) != 0;
            break;
        default:
            break;
        }
    }

    void readSections() {
        size_t names = 0;
        size_t count = 0;
        if (elf_getshdrnum(m_elf.get(), &count) != 0)
            failElf(m_file);
        const bool named = elf_getshdrstrndx(m_elf.get(), &names) == 0;
        for (size_t i = 1; i < std::min(count, kMaxHeaders); ++i) {
            GElf_Shdr header;
            Elf_Scn* section = elf_getscn(m_elf.get(), i);
            if (!section || !gelf_getshdr(section, &header))
                failElf(m_file);
            const char* name = named ? elf_strptr(m_elf.get(), names, header.sh_name) : nullptr;
            takeSection(header, name ? std::string(name).substr(0, kMaxElfName) : std::string());
        }
    }

    void takeSection(const GElf_Shdr& header, std::string name) {
        m_symbols = m_symbols || header.sh_type == SHT_SYMTAB;
        std::string flags;
        flags += (header.sh_flags & SHF_WRITE) != 0 ? "W" : "";
        flags += (header.sh_flags & SHF_ALLOC) != 0 ? "A" : "";
        flags += (header.sh_flags & SHF_EXECINSTR) != 0 ? "X" : "";
        if (m_buildId.empty() && header.sh_type == SHT_NOTE) // of an object, which has no segments
            readNotes(header.sh_offset, header.sh_size, header.sh_addralign);
        m_content.sections.push_back({std::move(name), sectionType(header.sh_type), std::move(flags),
                                      header.sh_offset, header.sh_size});
    }

    const ContentFile& m_file;
    Content& m_content;
    ElfHandle m_elf;
    GElf_Ehdr m_header{};
    std::vector<GElf_Phdr> m_loads;
    std::optional<GElf_Phdr> m_dynamic;
    std::string m_interpreter;
    std::string m_buildId;
    bool m_relro = false;
    bool m_nxStack = false; ///< what has no PT_GNU_STACK gets a stack that can be executed
    bool m_symbols = false;
};

} // namespace

void showElf(const ContentFile& file, Content& content) {
    if (elf_version(EV_CURRENT) == EV_NONE)
        failElf(file);
    ElfLens(file, content).show();
}

} // namespace outcrop
