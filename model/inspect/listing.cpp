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

sys::Result<std::vector<int>> listNumbers(int dir, const char* name)
{
    constexpr std::size_t enough = 100'000;
    sys::UniqueFd fd(::openat(dir, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return sys::failed(name);
    const auto close = [](DIR* listing) { ::closedir(listing); };
    const std::unique_ptr<DIR, decltype(close)> listing(::fdopendir(fd.get()), close);
    if (!listing)
        return sys::failed(name);
    (void)fd.release();
    std::vector<int> numbers;
    while (const dirent* entry = numbers.size() < enough ? ::readdir(listing.get()) : nullptr)
        if (const auto number = sys::toNumber<int>(entry->d_name))
            numbers.push_back(*number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace daemonscope::inspect
