// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include "tests/support/wait.h"

namespace daemonscope::test {

/// What the validator says of a document, or of the lines of `watch`; empty when it is content, or not installed here.
[[nodiscard]] inline QString complaints(const QByteArray& document, bool lines = false)
{
    constexpr int notInstalled = 77;
    QProcess validator;
    QStringList arguments{QStringLiteral(DS_VALIDATE), QStringLiteral(DS_SCHEMA)};
    if (lines)
        arguments << QStringLiteral("lines");
    validator.start(QStringLiteral("/usr/bin/python3"), arguments);
    validator.write(document);
    validator.closeWriteChannel();
    if (!validator.waitForFinished(static_cast<int>(longEnough.count())))
        return QStringLiteral("the validator did not run");
    const auto said = QString::fromUtf8(validator.readAllStandardOutput() + validator.readAllStandardError());
    return validator.exitCode() == 0 || validator.exitCode() == notInstalled ? QString() : said;
}

} // namespace daemonscope::test
