// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tree/user_names.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

#include <pwd.h>

namespace daemonscope {

namespace {

sys::Result<std::string> lookUp(std::uint32_t uid)
{
    std::vector<char> buffer(16 * 1024);
    passwd entry{};
    passwd* found = nullptr;
    const int error = ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found);
    if (found == nullptr)
        return sys::Unexpected{sys::errorFromErrno(error, "passwd")};
    return std::string(entry.pw_name);
}

} // namespace

struct UserNames::Table {
    std::mutex mutex;
    std::unordered_map<std::uint32_t, std::optional<std::string>> names; // nothing = asked, no answer
    sys::ReaderPool* pool = nullptr;
    std::atomic<std::uint64_t> version{0};
};

UserNames& UserNames::instance()
{
    static UserNames names;
    return names;
}

UserNames::UserNames() : table_(std::make_shared<Table>()) {}
UserNames::~UserNames() = default;

void UserNames::usePool(sys::ReaderPool* pool)
{
    const std::lock_guard lock(table_->mutex);
    table_->pool = pool;
}

std::uint64_t UserNames::version() const { return table_->version; }

std::string UserNames::rawName(std::uint32_t uid)
{
    const std::lock_guard lock(table_->mutex);
    const auto [entry, fresh] = table_->names.try_emplace(uid);
    if (fresh && table_->pool != nullptr) {
        table_->pool->read<std::string>("passwd", [uid] { return lookUp(uid); },
            [table = table_, uid](sys::Result<std::string> result) {
                const std::lock_guard guard(table->mutex);
                if (!result)
                    return;
                table->names[uid] = std::move(*result);
                ++table->version;
            });
    } else if (fresh) {
        table_->names.erase(entry);
        return {};
    }
    return entry->second.value_or(std::string());
}

QString UserNames::name(std::uint32_t uid)
{
    const auto raw = rawName(uid);
    return raw.empty() ? QString::number(uid) : QString::fromStdString(raw);
}

} // namespace daemonscope
