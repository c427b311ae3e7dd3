// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "model/tree/filter.h"

namespace daemonscope {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

constexpr std::array fields{"sid", "pgid", "ppid", "pid", "tty", "user", "state", "is"};

/// Backtracking is bounded: a pattern like (a+)+$ could otherwise keep a thread busy for years.
constexpr auto limits = "(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=1000)";

} // namespace

struct Filter::Word {
    QString text;
    int position = 0; ///< where the word begins, a minus included
    int textAt = 0;   ///< where its text begins
    bool negated = false;
    bool regex = false;
    bool quoted = false; ///< begins with a quotation mark: plain text, whatever it looks like
};

QStringList Filter::isWords()
{
    return {QStringLiteral("daemon"), QStringLiteral("orphan"), QStringLiteral("zombie"), QStringLiteral("leader"),
        QStringLiteral("stopped"), QStringLiteral("new"), QStringLiteral("kernel"), QStringLiteral("cannot-tell"),
        QStringLiteral("foreground"), QStringLiteral("background"), QStringLiteral("reaper")};
}

QStringList Filter::fieldWords()
{
    QStringList words;
    for (const auto* field : fields)
        words.append(QLatin1String(field));
    return words;
}

/// Takes a /regular expression/ at `at`: it ends with a slash before a blank or the end. Anything else that begins
/// with a slash and goes on behind the next one is a path, and is left alone.
bool Filter::takeRegex(const QString& text, int& at, Word& word, std::optional<Error>& error)
{
    int end = at + 1;
    while (end < text.size() && text[end] != u'/')
        end += text[end] == u'\\' ? 2 : 1;
    if (end >= text.size()) {
        error = Error{word.position, FilterText::tr("The regular expression needs a / at its end.")};
        at = static_cast<int>(text.size());
        return true;
    }
    if (end + 1 < text.size() && !text[end + 1].isSpace())
        return false;
    word.regex = true;
    word.textAt = at + 1;
    word.text = text.mid(at + 1, end - at - 1);
    at = end + 1;
    return true;
}

/// Takes a word that ends at a blank outside of quotation marks.
void Filter::takeWord(const QString& text, int& at, Word& word, std::optional<Error>& error)
{
    word.textAt = at;
    word.quoted = text[at] == u'"';
    bool inQuotes = false;
    for (; at < text.size() && (inQuotes || !text[at].isSpace()); ++at) {
        if (text[at] == u'"')
            inQuotes = !inQuotes;
        else
            word.text += text[at];
    }
    if (inQuotes)
        error = Error{word.position, FilterText::tr("The quotation mark is not closed.")};
}

std::vector<Filter::Word> Filter::split(const QString& text, std::optional<Error>& error)
{
    std::vector<Word> words;
    for (int at = 0; at < text.size() && !error;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Word word;
        word.position = at;
        if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
            word.negated = true;
            ++at;
        }
        if (text[at] != u'/' || !takeRegex(text, at, word, error))
            takeWord(text, at, word, error);
        words.push_back(std::move(word));
    }
    return words;
}

std::optional<Filter::Error> Filter::makeTerm(const Word& word, Term& term)
{
    term.negated = word.negated;
    if (word.regex) {
        term.field = Field::Regex;
        term.regex = QRegularExpression(QLatin1String(limits) + word.text, QRegularExpression::CaseInsensitiveOption);
        if (!term.regex.isValid()) {
            const auto offset = static_cast<int>(term.regex.patternErrorOffset()) - static_cast<int>(qstrlen(limits));
            return Error{word.textAt + std::clamp(offset, 0, static_cast<int>(word.text.size())),
                FilterText::tr("Not a regular expression: %1.").arg(term.regex.errorString())};
        }
        term.regex.optimize();
        return std::nullopt;
    }
    const auto colon = word.quoted ? -1 : word.text.indexOf(u':');
    if (colon > 0) {
        const auto key = word.text.left(colon).toLower();
        if (fieldWords().contains(key))
            return makeFieldTerm(key, word.text.mid(colon + 1), word.textAt + static_cast<int>(colon) + 1, term);
    }
    term.field = Field::Text;
    term.text = word.text;
    return std::nullopt;
}

std::optional<Filter::Error> Filter::makeFieldTerm(const QString& key, const QString& value, int valueAt, Term& term)
{
    const auto at = static_cast<int>(fieldWords().indexOf(key));
    term.field = static_cast<Field>(static_cast<int>(Field::SessionId) + at);
    term.text = value;
    if (value.isEmpty())
        return Error{valueAt, FilterText::tr("%1: wants a value after the colon.").arg(key)};
    if (term.field <= Field::ProcessId) {
        bool ok = false;
        term.number = value.toInt(&ok);
        if (!ok)
            return Error{valueAt, FilterText::tr("%1: wants a number, not “%2”.").arg(key, value)};
    }
    if (term.field == Field::State && value.size() != 1)
        return Error{valueAt, FilterText::tr("state: wants one letter, as in state:S.")};
    if (term.field == Field::Is) {
        term.is = static_cast<int>(isWords().indexOf(value.toLower()));
        if (term.is < 0)
            return Error{valueAt, FilterText::tr("is: knows %1.").arg(isWords().join(QStringLiteral(", ")))};
    }
    return std::nullopt;
}

Filter::Parsed Filter::parse(const QString& text)
{
    Parsed parsed;
    const auto words = split(text, parsed.error);
    if (parsed.error || words.empty())
        return parsed;
    auto filter = std::make_shared<Filter>();
    for (const auto& word : words) {
        Term term;
        parsed.error = makeTerm(word, term);
        if (parsed.error)
            return parsed;
        filter->terms_.push_back(std::move(term));
    }
    parsed.filter = std::move(filter);
    return parsed;
}

} // namespace daemonscope
