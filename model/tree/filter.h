// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QRegularExpression>
#include <QString>

#include "model/process/facets.h"

namespace daemonscope {

/// A filter as the user types it: words that must all hold. A plain word is looked for in name and command line,
/// whatever its case; /regex/ likewise, up to a slash with a blank behind it (so /usr/bin is a word); `sid:` `pgid:`
/// `ppid:` `pid:` `tty:` `user:` `state:` `is:` ask for a field; a minus in front turns a word round; "quotes" hold
/// blanks together, and make plain text of a word that begins with them. Immutable; safe from several threads.
class Filter {
public:
    struct Error {
        int position = 0; ///< where in the text it goes wrong, from 0
        QString message;  ///< a sentence for the user
    };
    struct Parsed {
        std::shared_ptr<const Filter> filter; ///< null = empty text (nothing is filtered), or an error
        std::optional<Error> error;
    };

    [[nodiscard]] static Parsed parse(const QString& text);
    /// The words `is:` knows, for completion and help.
    [[nodiscard]] static QStringList isWords();
    [[nodiscard]] static QStringList fieldWords();

    [[nodiscard]] bool matches(const Process& process, const Facets& facets, bool isNew) const;
    /// How often a regular expression gave up because a text needed too much backtracking.
    [[nodiscard]] int gaveUp() const { return gaveUp_; }

private:
    enum class Field : std::uint8_t { Text, Regex, SessionId, GroupId, ParentId, ProcessId, Tty, User, State, Is };
    struct Term {
        Field field = Field::Text;
        bool negated = false;
        QString text;
        QRegularExpression regex;
        std::int32_t number = 0;
        int is = 0; ///< position in isWords()
    };
    struct Word;

    [[nodiscard]] static std::vector<Word> split(const QString& text, std::optional<Error>& error);
    static bool takeRegex(const QString& text, int& at, Word& word, std::optional<Error>& error);
    static void takeWord(const QString& text, int& at, Word& word, std::optional<Error>& error);
    [[nodiscard]] static std::optional<Error> makeTerm(const Word& word, Term& term);
    [[nodiscard]] static std::optional<Error> makeFieldTerm(const QString& key, const QString& value, int valueAt, Term& term);
    [[nodiscard]] bool holds(const Term& term, const Process& process, const Facets& facets, bool isNew) const;
    [[nodiscard]] bool textHolds(const Term& term, const Process& process) const;

    std::vector<Term> terms_;
    mutable std::atomic<int> gaveUp_{0};
};

} // namespace daemonscope
