// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// zoo-keeper: builds real processes of every kind and tells the test, on a socket that is its standard input, which
// is which ("specimen LABEL PID", "skip LABEL WHY", "ready"). Commands change some of them ("adopt", "last-thread").
// Descriptor 61 is the life pipe. It ends everything when the life pipe or the socket ends.

#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

#include "builds.h"
#include "specimen.h"

namespace {

/// A specimen that a shell or another program has started.
int beSpecimen(const std::string& label, bool orphan)
{
    if (orphan) {
        const char* adopter = std::getenv("ZOO_ADOPTER");
        zoo::must(adopter != nullptr, "zoo: ZOO_ADOPTER");
        zoo::report("+" + label);
        zoo::awaitAdoption(std::atoi(adopter));
    }
    zoo::live(label);
}

/// Who adopts the keeper's orphans: asked by making one.
pid_t measureReaper()
{
    std::array<int, 2> answer{};
    zoo::must(::pipe2(answer.data(), O_CLOEXEC) == 0, "zoo: pipe");
    zoo::collect(zoo::startChild([&] {
        const pid_t parent = ::getpid();
        zoo::startChild([&] {
            const pid_t reaper = zoo::awaitOtherParent(parent);
            (void)!::write(answer[1], &reaper, sizeof reaper);
        });
    }));
    ::close(answer[1]);
    pid_t reaper = 0;
    zoo::must(::read(answer[0], &reaper, sizeof reaper) == sizeof reaper, "zoo: reaper");
    ::close(answer[0]);
    return reaper;
}

int keepZoo(const char* self)
{
    // Out of the session of whoever runs the test: what is on a terminal there would be on it too.
    zoo::must(::setsid() > 0, "zoo: setsid");
    const int channel = ::fcntl(0, F_DUPFD_CLOEXEC, 10);
    zoo::must(channel >= 0, "zoo: standard input");
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(null, 0);
    ::dup2(null, 1);
    zoo::Collector collector(channel);
    const pid_t reaper = measureReaper();
    ::setenv("ZOO_SELF", self, 1);
    ::setenv("ZOO_ADOPTER", std::to_string(reaper).c_str(), 1);

    collector.addSelf("keeper");
    zoo::buildDaemons(collector, reaper);
    zoo::buildJobs(collector, reaper);
    zoo::buildSurvivors(collector, reaper);
    zoo::buildSubreapers(collector);
    zoo::buildLateSessions(collector, reaper);
    zoo::buildStates(collector);
    zoo::buildContainers(collector);
    const std::map<std::string, std::function<void()>> commands{
        {"adopt", zoo::prepareAdoption(collector)}, {"last-thread", zoo::prepareLastThreadsEnd(collector)}};
    collector.tell("ready");
    for (;;) {
        const auto command = collector.nextCommand();
        if (const auto found = commands.find(command); found != commands.end())
            found->second();
        collector.tell("done " + command);
    }
}

} // namespace

int main(int argc, char** argv)
{
    using namespace std::string_view_literals;
    if (argc > 2 && argv[1] == "--specimen"sv)
        return beSpecimen(argv[2], argc > 3 && argv[3] == "--orphan"sv);
    std::array<char, 4096> self{};
    if (::readlink("/proc/self/exe", self.data(), self.size() - 1) < 0)
        return 2;
    return keepZoo(self.data());
}
