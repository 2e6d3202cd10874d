// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "core/oci/digest.h"
#include "core/oci/image_config.h"
#include "core/options/limits.h"
#include "core/options/mount_flag.h"
#include "core/options/ports.h"
#include "core/runtime/published_port.h"

#include <compare>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace outcrop {

/// 64 lower-case hex digits; validated, so it may become a path.
class ContainerId {
public:
    ContainerId() = default;
    static ContainerId parse(std::string_view text); ///< throws Error(BadInput)
    static ContainerId random();
    const std::string& str() const { return m_id; }
    std::string shortId() const { return m_id.substr(0, 12); }
    bool empty() const { return m_id.empty(); }
    auto operator<=>(const ContainerId&) const = default;

private:
    std::string m_id;
};

/// Throws Error(BadInput) unless the name fits docker's [a-zA-Z0-9][a-zA-Z0-9_.-]+ (a leading slash is
/// allowed and dropped).
std::string validatedContainerName(std::string_view text);

enum class ContainerStatus { Created, Running, Exited };
const char* statusName(ContainerStatus status); ///< "created", "running", "exited"
// The questions engine and buttons ask alike.
bool canStart(ContainerStatus status);
bool canStop(ContainerStatus status);
bool canRemove(ContainerStatus status); ///< without force
bool canExec(ContainerStatus status);

/// One mount as docker's inspect tells it, with what `rm -v` must know.
struct MountPoint {
    std::string type;        ///< "bind" | "volume" | "tmpfs" | "image"
    std::string name;        ///< of the volume, or the image as asked for; empty for binds
    std::string source;      ///< host path
    std::string destination; ///< absolute path inside
    std::string driver;      ///< "local" for volumes
    std::string mode;        ///< as asked: "ro", "rw", "z", …
    bool readWrite = true;
    std::string propagation;          ///< "rprivate" for binds, empty for volumes
    bool anonymous = false;           ///< its spec named no source: rm -v deletes it
    bool fromImage = false;           ///< a VOLUME of the image
    std::string subpath;              ///< the part of the volume or image that is mounted; empty: all
    std::vector<std::string> options; ///< of a tmpfs: what it is mounted with
    /// Of a volume with options that each container mounts for itself, as without root: "tmpfs", "overlay" or
    /// "bind", and the directory of the latter.
    std::string fileSystem;
    std::string device;
    /// Of one that is mounted over its directory on the host as long as containers use it.
    bool mountedVolume = false;
    std::string image;          ///< of one of an image: its id
    std::vector<Digest> layers; ///< and what its layers are called in the store, base first
    /// How far a bind reaches into what is mounted below its source (docker's bind-recursive).
    MountFlag::Recursive recursive = MountFlag::Recursive::Enabled;
};

/// containers/<id>/container.json: everything that does not change while it runs.
struct ContainerRecord {
    ContainerId id;
    std::string name;
    std::string created; ///< RFC 3339 with nanoseconds
    ImageId image;
    std::string imageName;      ///< as typed at create
    std::vector<Digest> layers; ///< diffIDs, base first
    ProcessConfig config;       ///< effective: image's config with the options applied
    std::string hostname;
    bool tty = false;
    bool openStdin = false;
    bool attachStdin = false;
    bool autoRemove = false;
    bool readOnlyRootfs = false;
    std::string network = "default"; ///< none | host | default
    std::vector<MountPoint> mounts;
    std::vector<std::string> binds;           ///< HostConfig.Binds as typed
    std::vector<std::string> volumesFrom;     ///< as typed
    std::vector<std::string> mountSpecs;      ///< HostConfig.Mounts: docker's object of each --mount, as JSON
    std::map<std::string, std::string> tmpfs; ///< HostConfig.Tmpfs: options by place
    int stopTimeout = 10;                     ///< seconds
    Limits limits;
    std::vector<PortBinding> ports;
    bool publishAll = false; ///< every exposed port, each to one that is free

    /// Entrypoint followed by command: what is executed.
    std::vector<std::string> command() const;
    bool mountsVolumes() const; ///< there is a mountedVolume
    /// Whether something of its own is mounted there.
    bool hasMountAt(const std::string& destination) const;
    nlohmann::json toJson() const;
    static ContainerRecord fromJson(const nlohmann::json& json);
};

struct ContainerState {
    ContainerStatus status = ContainerStatus::Created;
    int pid = 0;
    int exitCode = 0;
    std::string error;
    std::string startedAt;
    std::string finishedAt;
    bool oomKilled = false;
    std::vector<PublishedPort> ports; ///< while it runs, with the host ports that were chosen
};

struct Container {
    ContainerRecord record;
    ContainerState state;
};

} // namespace outcrop
