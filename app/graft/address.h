// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#pragma once

#include "app/graft/volume_request.h"

namespace outcrop {

/// The kernel knows no names of hosts: for nfs and cifs, addr= and ip= get addresses; cifs finds its server
/// in its device. Throws Error(Io).
void resolveAddresses(VolumeRequest& request);

} // namespace outcrop
