#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Outcrop authors
#
# make-starter.sh BUSYBOX OUTPUT
#
# Makes the starter image: an OCI layout as tar, from a static busybox and the files beside this script. It gives a new
# user something to look into and to run without a network, so it holds one of everything the views show: layers that
# add, change and delete, a directory emptied and filled anew, steps without files, space wasted below a deletion.
# The same busybox gives the same bytes. Needs sh, GNU tar, gzip, coreutils.
set -eu

busybox=$1
output=$2
here=$(dirname "$0")
epoch=1767225600 # 2026-01-01: fixed, so that a rebuild changes nothing; each layer is an hour younger
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022

# Fails for a busybox that is linked to libraries the image does not have: ldd knows a dynamic program.
if ldd "$busybox" >/dev/null 2>&1; then
    echo "make-starter.sh: $busybox is not static; install busybox-static" >&2
    exit 1
fi

case $(uname -m) in
    x86_64) architecture=amd64 ;;
    aarch64) architecture=arm64 ;;
    armv7l) architecture=arm ;;
    i?86) architecture=386 ;;
    *) architecture=$(uname -m) ;;
esac

blobs=$work/layout/blobs/sha256
mkdir -p "$blobs"

size_of() { stat -c %s "$1"; }
digest_of() { sha256sum "$1" | cut -d' ' -f1; }

# put_blob FILE: moves it under its digest and prints that.
put_blob() {
    digest=$(digest_of "$1")
    mv "$1" "$blobs/$digest"
    printf '%s' "$digest"
}

# pack DIRECTORY: adds the tree as the next layer. home/guest belongs to the guest, all else to root.
layers=
diff_ids=
pack() {
    tar=$work/layer.tar
    epoch=$((epoch + 3600))
    tar --create --file "$tar" --directory "$1" --format=ustar --sort=name --mtime="@$epoch" --numeric-owner \
        --owner=0 --group=0 --exclude=./home/guest .
    if [ -d "$1/home/guest" ]; then
        tar --append --file "$tar" --directory "$1" --format=ustar --sort=name --mtime="@$epoch" --numeric-owner \
            --owner=1000 --group=1000 ./home/guest
    fi
    diff_ids="$diff_ids${diff_ids:+,}\"sha256:$(digest_of "$tar")\""
    gzip -n -9 "$tar"
    bytes=$(size_of "$tar.gz")
    digest=$(put_blob "$tar.gz")
    type=application/vnd.oci.image.layer.v1.tar+gzip
    layers="$layers${layers:+,}{\"mediaType\":\"$type\",\"digest\":\"sha256:$digest\",\"size\":$bytes}"
    rm -rf "$1"
}

# copy DIRECTORY TARGET: with the same modes whatever the checkout's umask was.
copy() {
    cp -R "$here/$1/." "$2/"
    chmod -R u=rwX,go=rX "$2"
}

# step TEXT [empty]: the next line of the history.
history=
step() {
    created=$(date -u -d "@$epoch" +%Y-%m-%dT%H:%M:%SZ)
    text=$(printf '%s' "$1" | sed 's/"/\\"/g')
    history="$history${history:+,}{\"created\":\"$created\",\"created_by\":\"$text\"${2:+,\"empty_layer\":true}}"
}

# 1. A small system.
root=$work/base
mkdir -p "$root/bin" "$root/dev" "$root/etc" "$root/home/guest" "$root/proc" "$root/root" "$root/run" "$root/sys" \
    "$root/tmp" "$root/usr/share/doc/busybox" "$root/var/log"
cp "$busybox" "$root/bin/busybox"
chmod 755 "$root/bin/busybox"
"$busybox" --list-full | sort | while read -r applet; do
    case $applet in bin/busybox | */busybox) continue ;; esac
    case $applet in */wget) continue ;; esac # Debian's static one dies of a segmentation fault
    mkdir -p "$root/$(dirname "$applet")"
    ln -s /bin/busybox "$root/$applet"
done
copy base "$root"
[ ! -f /usr/share/doc/busybox-static/copyright ] ||
    cp /usr/share/doc/busybox-static/copyright "$root/usr/share/doc/busybox/copyright"
chmod 700 "$root/root"
chmod 1777 "$root/tmp"
pack "$root"
step "ADD busybox.tar /"
step "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" empty

# 2. Something to read, and what will be thrown away: a draft and 256 KiB of cache.
root=$work/garden
mkdir -p "$root"
copy garden "$root"
chmod 755 "$root/usr/local/bin/visit"
ln "$root/srv/garden/beds/herbs.txt" "$root/srv/garden/beds/kitchen.txt"
ln -s ../beds "$root/srv/garden/paths/to-the-beds"
mkdir -p "$root/srv/garden/cache"
yes "grown, not yet weighed" | head -c 262144 >"$root/srv/garden/cache/weights.tmp"
pack "$root"
step "COPY garden/ /"
step "LABEL org.opencontainers.image.title=outcrop-starter" empty

# 3. Two files changed, one made executable for its owner only.
root=$work/season
mkdir -p "$root/usr/local/bin"
copy season "$root"
cp "$here/garden/usr/local/bin/visit" "$root/usr/local/bin/visit"
chmod 700 "$root/usr/local/bin/visit"
pack "$root"
step "ADD season.tar /"

# 4. A file and a directory deleted.
root=$work/tidy
mkdir -p "$root/srv/garden"
: >"$root/srv/garden/.wh.draft.txt"
: >"$root/srv/garden/.wh.cache"
pack "$root"
step "RUN rm -r /srv/garden/cache /srv/garden/draft.txt"

# 5. A directory emptied and filled anew: an opaque one.
root=$work/replant
mkdir -p "$root/srv/garden/beds"
: >"$root/srv/garden/beds/.wh..wh..opq"
copy replant "$root"
pack "$root"
step "RUN --mount=target=/new rm -r /srv/garden/beds && cp -R /new/replant/. /"
step "WORKDIR /srv/garden" empty
step "CMD [\"/bin/sh\"]" empty

cat >"$work/config" <<END
{"architecture":"$architecture","os":"linux","created":"$created","author":"The Outcrop authors",\
"config":{"Env":["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Cmd":["/bin/sh"],\
"WorkingDir":"/srv/garden","Labels":{"org.opencontainers.image.title":"outcrop-starter",\
"org.opencontainers.image.description":"A small system to look into and to run",\
"org.opencontainers.image.licenses":"GPL-2.0-only AND Apache-2.0"}},\
"rootfs":{"type":"layers","diff_ids":[$diff_ids]},"history":[$history]}
END
tr -d '\n' <"$work/config" >"$work/config.json"
config_size=$(size_of "$work/config.json")
config=$(put_blob "$work/config.json")

oci=application/vnd.oci.image
printf '{"schemaVersion":2,"mediaType":"%s","config":{"mediaType":"%s","digest":"sha256:%s","size":%s},"layers":[%s]}' \
    $oci.manifest.v1+json $oci.config.v1+json "$config" "$config_size" "$layers" >"$work/manifest.json"
manifest_size=$(size_of "$work/manifest.json")
manifest=$(put_blob "$work/manifest.json")

name=docker.io/library/outcrop-starter:latest
cat >"$work/index" <<END
{"schemaVersion":2,"mediaType":"$oci.index.v1+json","manifests":[{"mediaType":"$oci.manifest.v1+json",\
"digest":"sha256:$manifest","size":$manifest_size,"platform":{"architecture":"$architecture","os":"linux"},\
"annotations":{"io.containerd.image.name":"$name","org.opencontainers.image.ref.name":"$name"}}]}
END
tr -d '\n' <"$work/index" >"$work/layout/index.json"
printf '{"imageLayoutVersion":"1.0.0"}' >"$work/layout/oci-layout"

tar --create --file "$work/image.tar" --directory "$work/layout" --format=ustar --sort=name --mtime="@$epoch" \
    --numeric-owner --owner=0 --group=0 blobs index.json oci-layout
mkdir -p "$(dirname "$output")"
mv "$work/image.tar" "$output"
