// SPDX-FileCopyrightText: The Daemonscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_file.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daemonscope::settings {

namespace {

/// Before bytes as text; no folder and no list of columns begins so.
const QLatin1String bytesMark("base64:");

/// Invalid when it is of a kind that is never written.
QVariant fromJson(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble()) {
        const double number = value.toDouble();
        constexpr double most = std::numeric_limits<int>::max();
        return std::abs(number) <= most && std::trunc(number) == number ? QVariant(static_cast<int>(number)) : QVariant();
    }
    if (value.isString()) {
        const auto text = value.toString();
        return text.startsWith(bytesMark) ? QVariant(QByteArray::fromBase64(text.mid(bytesMark.size()).toLatin1()))
                                          : QVariant(text);
    }
    if (!value.isArray())
        return {};
    QStringList list;
    for (const auto& one : value.toArray())
        if (one.isString())
            list << one.toString();
    return list;
}

QJsonValue toJson(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
        return value.toInt();
    case QMetaType::QByteArray:
        return QString(bytesMark + QString::fromLatin1(value.toByteArray().toBase64()));
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return value.toString();
    }
}

void take(Values& values, const QString& key, const QJsonValue& value)
{
    if (const auto taken = fromJson(value); taken.isValid())
        values.insert(key, taken);
}

} // namespace

bool readFile(QIODevice& device, Values& values)
{
    constexpr qint64 longest = 4 << 20;
    const auto bytes = device.read(std::min(device.size(), longest) + 1);
    if (bytes.isEmpty())
        return true;
    const auto document = QJsonDocument::fromJson(bytes);
    if (bytes.size() > longest || !document.isObject())
        return false;
    const auto top = document.object();
    for (auto at = top.begin(); at != top.end(); ++at) {
        if (!at->isObject()) {
            take(values, at.key(), *at);
            continue;
        }
        const auto group = at->toObject();
        for (auto inside = group.begin(); inside != group.end(); ++inside)
            take(values, at.key() + QLatin1Char('/') + inside.key(), *inside);
    }
    return true;
}

bool writeFile(QIODevice& device, const Values& values)
{
    QJsonObject top;
    for (auto at = values.begin(); at != values.end(); ++at) {
        const auto slash = at.key().indexOf(QLatin1Char('/'));
        if (slash < 0) {
            top.insert(at.key(), toJson(*at));
            continue;
        }
        const auto name = at.key().left(slash);
        if (top.contains(name) && !top.value(name).isObject()) { // the name of a value as well
            top.insert(at.key(), toJson(*at));
            continue;
        }
        auto group = top.value(name).toObject();
        group.insert(at.key().mid(slash + 1), toJson(*at));
        top.insert(name, group);
    }
    const auto bytes = QJsonDocument(top).toJson();
    return device.write(bytes) == bytes.size();
}

QSettings::Format format()
{
    static const auto ours = QSettings::registerFormat(QStringLiteral("json"), readFile, writeFile);
    return ours;
}

} // namespace daemonscope::settings
