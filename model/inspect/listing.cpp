// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspect/listing.h"

#include <algorithm>
#include <memory>

#include <dirent.h>
#include <fcntl.h>

#include "model/sys/tokens.h"
#include "model/sys/unique_fd.h"

namespace daemonscope::inspect {

sys::Result<Numbers> listNumbers(int dir, const char* name, Clock::time_point until, std::size_t atMost)
{
    sys::UniqueFd fd(::openat(dir, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return sys::failed(name);
    const auto close = [](DIR* listing) { ::closedir(listing); };
    const std::unique_ptr<DIR, decltype(close)> listing(::fdopendir(fd.get()), close);
    if (!listing)
        return sys::failed(name);
    (void)fd.release();
    Numbers numbers;
    Deadline deadline(until);
    while (const dirent* entry = numbers.more ? nullptr : ::readdir(listing.get())) {
        const auto number = sys::toNumber<int>(entry->d_name);
        if (!number)
            continue;
        numbers.more = numbers.all.size() == atMost || deadline.passed();
        if (!numbers.more)
            numbers.all.push_back(*number);
    }
    std::sort(numbers.all.begin(), numbers.all.end());
    return numbers;
}

} // namespace daemonscope::inspect
