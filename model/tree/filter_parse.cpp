// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <atomic>

#include <QCoreApplication>

#include "model/tree/filter.h"

namespace daemonscope {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Filter", text); }

constexpr std::array fields{"sid", "pgid", "ppid", "pid", "tty", "user", "state", "is"};

/// Backtracking is bounded: a pattern like (a+)+$ could otherwise keep a thread busy for years.
constexpr auto limits = "(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=1000)";

} // namespace

struct Filter::Word {
    QString text;
    int position = 0;
    bool negated = false;
    bool regex = false;
    bool quoted = false;
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

std::vector<Filter::Word> Filter::split(const QString& text, std::optional<Error>& error)
{
    std::vector<Word> words;
    for (int at = 0; at < text.size();) {
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
        word.regex = text[at] == u'/';
        if (word.regex)
            ++at;
        QChar end = word.regex ? u'/' : QChar();
        bool closed = !word.regex;
        for (; at < text.size(); ++at) {
            if (end.isNull() && text[at] == u'"') {
                end = u'"';
                closed = false;
                word.quoted = true;
            } else if (!end.isNull() && text[at] == end) {
                closed = true;
                if (word.regex) {
                    ++at;
                    break;
                }
                end = QChar();
            } else if (word.regex && text[at] == u'\\' && at + 1 < text.size()) {
                if (text[at + 1] != u'/')
                    word.text += text[at];
                word.text += text[++at];
            } else if (end.isNull() && text[at].isSpace()) {
                break;
            } else {
                word.text += text[at];
            }
        }
        if (!closed)
            error = Error{word.position, word.regex ? tr("The regular expression needs a / at its end.")
                                                    : tr("The quotation mark is not closed.")};
        words.push_back(std::move(word));
    }
    return words;
}

std::optional<Filter::Error> Filter::makeTerm(const Word& word, Term& term)
{
    term.negated = word.negated;
    if (word.regex) {
        term.field = Field::Regex;
        term.regex = QRegularExpression(QLatin1String(limits) + word.text,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DontCaptureOption);
        if (!term.regex.isValid()) {
            const auto offset = static_cast<int>(term.regex.patternErrorOffset()) - static_cast<int>(qstrlen(limits));
            return Error{word.position + 1 + (word.negated ? 1 : 0) + std::max(0, offset),
                tr("Not a regular expression: %1.").arg(term.regex.errorString())};
        }
        term.regex.optimize();
        return std::nullopt;
    }
    const auto colon = word.text.indexOf(u':');
    if (colon > 0) {
        const auto key = word.text.left(colon).toLower();
        if (fieldWords().contains(key))
            return makeFieldTerm(word, key, word.text.mid(colon + 1), word.position + static_cast<int>(colon) + 1, term);
    }
    term.field = Field::Text;
    term.text = word.text;
    return std::nullopt;
}

std::optional<Filter::Error> Filter::makeFieldTerm(const Word& word, const QString& key, const QString& value, int valueAt, Term& term)
{
    const auto at = static_cast<int>(fieldWords().indexOf(key));
    term.field = static_cast<Field>(static_cast<int>(Field::SessionId) + at);
    term.text = value;
    if (value.isEmpty())
        return Error{valueAt, tr("%1: wants a value after the colon.").arg(key)};
    if (term.field <= Field::ProcessId) {
        bool ok = false;
        term.number = value.toInt(&ok);
        if (!ok)
            return Error{valueAt, tr("%1: wants a number, not “%2”.").arg(key, value)};
    }
    if (term.field == Field::State && value.size() != 1)
        return Error{valueAt, tr("state: wants one letter, as in state:S.")};
    if (term.field == Field::Is) {
        term.is = static_cast<int>(isWords().indexOf(value.toLower()));
        if (term.is < 0)
            return Error{valueAt, tr("is: knows %1.").arg(isWords().join(QStringLiteral(", ")))};
    }
    Q_UNUSED(word)
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
