// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// daemonscope-replay CORPUS COUNT: hands every target the files that are kept for it and COUNT variations of them, the
// same ones at each run. For compilers without libFuzzer, and quick enough for every run of the tests. The input that
// broke a target is left in the working directory.

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "tests/fuzz/targets.h"

namespace {

using namespace daemonscope::fuzz;

std::string input;
std::string broken;

extern "C" void leaveInput(int number)
{
    const int fd = ::open(broken.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    (void)!::write(fd, input.data(), input.size());
    (void)!::write(STDERR_FILENO, broken.data(), broken.size());
    (void)!::write(STDERR_FILENO, "\n", 1);
    (void)std::signal(number, SIG_DFL);
    (void)std::raise(number);
}

std::vector<std::string> corpusOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> corpus;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return corpus;
}

class Mutator {
public:
    explicit Mutator(const std::vector<std::string>& corpus)
        : corpus_(corpus)
    {
    }

    std::string next()
    {
        auto text = corpus_[below(corpus_.size())];
        for (auto left = 1 + below(6); left > 0; --left)
            change(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }

    void change(std::string& text)
    {
        static constexpr std::string_view tricky[] = {"-1", "0", "4294967296", "18446744073709551615",
            "-9223372036854775808", "99999999999999999999", "\n", " ", ")", "(", ":", "\\", "\xff", "\xe2\x80\xae",
            "\"", "[", "{", "null", "1e999", std::string_view("\0", 1)};
        const auto at = below(text.size() + 1);
        switch (below(7)) {
        case 0:
            text.insert(at, tricky[below(std::size(tricky))]);
            break;
        case 1:
            text.erase(at, 1 + below(8));
            break;
        case 2:
            text.resize(at);
            break;
        case 3:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            break;
        case 4:
            text.insert(at, text.substr(below(text.size() + 1), below(40)));
            break;
        case 5: {
            const auto& other = corpus_[below(corpus_.size())];
            text = text.substr(0, at) + other.substr(below(other.size() + 1));
            break;
        }
        default: // a number gets another
            if (const auto digit = text.find_first_of("0123456789", at); digit != std::string::npos) {
                const auto end = std::min(text.find_first_not_of("0123456789", digit), text.size());
                text.replace(digit, end - digit, tricky[below(6)]);
            }
        }
    }

    const std::vector<std::string>& corpus_;
    std::mt19937 random_{20'250'101};
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        (void)std::signal(number, leaveInput);
    const long count = std::atol(argv[2]);
    std::size_t targets = 0;
    for (const auto& target : allTargets()) {
        broken = "broken-" + std::string(target.name);
        const auto corpus = corpusOf(std::filesystem::path(argv[1]) / target.name);
        if (corpus.empty())
            return 1;
        for (const auto& kept : corpus) {
            input = kept;
            target.run(input);
        }
        Mutator mutator(corpus);
        for (long turn = 0; turn < count; ++turn) {
            input = mutator.next();
            target.run(input);
        }
        std::printf("%s: %zu kept, %ld variations\n", std::string(target.name).c_str(), corpus.size(), count);
        ++targets;
    }
    const auto folders = std::distance(
        std::filesystem::directory_iterator(argv[1]), std::filesystem::directory_iterator());
    return static_cast<std::size_t>(folders) == targets ? 0 : 1; // a folder without a target helps nobody
}
