// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemonscope::sys {

/// Whether a process of ours may make a user namespace with a pid namespace in it: 0, or the errno of the refusal.
/// Found out by making one, in a child that ends at once, for settings do not tell all: in a chroot even root may not,
/// nor behind a container's filter (user_namespaces(7), clone(2)). Takes less than a millisecond; from any thread.
[[nodiscard]] int userNamespaceRefusal();

} // namespace daemonscope::sys
