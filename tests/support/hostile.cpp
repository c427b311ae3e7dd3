// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile.h"

#include <sstream>

#include <QStringConverter>

namespace daemonscope::test {

HostileCrowd::HostileCrowd(int count)
    : process_({DS_TEST_HOSTILE, std::to_string(count)}, ChildProcess::Talk::Yes)
{
    for (;;) {
        const auto line = process_.readLine();
        if (line.empty() || line == ".")
            return;
        std::istringstream words(line);
        Hostile one;
        words >> one.pid.value >> one.commHex >> one.cmdlineLength;
        if (one.commHex == "-")
            one.commHex.clear();
        all_.push_back(std::move(one));
    }
}

void HostileCrowd::end()
{
    process_.closeInput();
    (void)process_.waitForEnd();
}

QString harmIn(const QString& text)
{
    constexpr char16_t isolate = 0x2068;
    constexpr char16_t isolateEnd = 0x2069;
    int open = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto code = text[at].unicode();
        const auto harm = [&](const char* what) {
            return QStringLiteral("%1 (%2) after “%3”")
                .arg(QLatin1String(what))
                .arg(code, 4, 16, QLatin1Char('0'))
                .arg(text.mid(std::max<qsizetype>(0, at - 30), std::min<qsizetype>(at, 30)));
        };
        if (code == u'\n')
            open = 0;
        else if (code < 0x20 || (code >= 0x7F && code < 0xA0))
            return harm("a control character");
        else if (code == isolate)
            ++open;
        else if (code == isolateEnd && --open < 0)
            return harm("an end of isolation without a beginning");
        else if (code != isolateEnd
            && ((code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E)
                || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF))
            return harm("a character that is not to be seen");
        else if (text[at].isLowSurrogate()
            || (text[at].isHighSurrogate() && (at + 1 == text.size() || !text[++at].isLowSurrogate())))
            return harm("half a character");
    }
    return {};
}

QString harmIn(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? QStringLiteral("not UTF-8") : harmIn(text);
}

} // namespace daemonscope::test
