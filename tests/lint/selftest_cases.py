# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each rule must refuse, and what looks like it and must pass. Paths are those of a checkout made for the test.

A path that ends in * is made executable. Words that the rules look for are cut in two here, as this file is a source.
"""

C = "// SPDX-FileCopyrightText: The Daemonscope authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
S = C.replace("//", "#")
BASH = "#!/bin/bash\n" + S



def texts(source: str, *forms: str) -> tuple[str, str, str, str]:
    """A text of the model with a number in it, and its English forms."""
    numbers = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return ("model/words.cpp", C + f'auto a = QCoreApplication::translate("Words", "{source}", nullptr, 2);\n',
            "resources/translations/daemonscope_en.ts",
            '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en"><context><name>Words</name>'
            f'<message numerus="yes"><source>{source}</source><translation>{numbers}</translation></message>'
            "</context></TS>\n")


def chinese(source: str, text: str) -> tuple[str, str, str, str]:
    """A text of the model, and the same in Chinese."""
    return ("model/words.cpp", C + f'auto a = QCoreApplication::translate("Words", "{source}");\n',
            "resources/translations/daemonscope_zh_CN.ts",
            '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="zh_CN"><context><name>Words</name>'
            f"<message><source>{source}</source><translation>{text}</translation></message></context></TS>\n"
            .replace("&", "&amp;"))


# A checkout that breaks no rule; each case below is this and one file more, or one file instead.
CLEAN = {
    "run*": BASH + '. "$root/tools/prepare.sh"\ninstall_missing build run\n',
    "check*": BASH + '. "$root/tools/prepare.sh"\ninstall_missing build run tests\n',
    ".ci/run*": BASH + 'exec "$(dirname "$0")/../check"\n',
    "tools/prepare.sh": S + 'cat "$root/tools/packages.list"\napt-get install\n',
    "tools/packages.list": S + "# Why.\n[build]\ng++\n\n[tests]\nlibqt6opengl6-dev\n",
    "model/sys/a.h": C + "#pragma once\n#include <unistd.h>\n",
    "model/b.h": C + '#include <QString>\n#include <QtCore/QStringView>\n#include "model/sys/a.h"\n',
    "views/shared/s.h": C + '#include "model/b.h"\n',
    "views/tree/t.h": C + '#include "views/shared/s.h"\n#include <QColor>\n',
    "app/main.cpp": C + '#include "views/tree/t.h"\n#include <QtWidgets/QApplication>\n#include "main.moc"\n',
    "resources/icons/i.svg": '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    "resources/s.json": '{"a": [1, 2]}\n',
    "build/x.cpp": "not ours",
    "build-other/CMakeCache.txt": "",
    "build-other/y.cpp": "not ours",
}

# Each of these, put into the checkout, breaks no rule either.
FINE = [
    ("tests/t.cpp", C + "QTest::qWaitFor(seen, 5000); execlp(u8, \"sleep 1000\"); // no sleep here\n"),
    ("views/tree/tip.cpp", C + 'a->setToolTip(tr("Press \\"(\\" twice", "a note"));\nb->setStatusTip(QString());\n'
                               'c->setToolTip(QCoreApplication::translate("Tree", "Fold"));\n'
                               'd->setToolTip(plainToolTip(name.left(at(1)) + rest));\n'),
    ("model/one.cpp", C + "beginResetModel();\nbeginResetModel();\n"),
    ("model/m.cpp", C + 'mkdtemp("/tmp/x-XXXXXX"); open("/homeless/x"); open("a/work/b"); open("/home/user/x");\n'
                         'look(pid + "/root/proc");\n'),
    ("tests/unit/a.h", C, "tests/unit/tst_a.cpp", C + '#include "a.h"\n#include <QColor>\n'),
    ("tools/x.sh*", "#!/bin/sh\n" + S + "echo ok\n"),
    ("model/long.cpp", C + "int x;\n" * 390),
    texts("%n went by %1 after Ctrl+F", "One went by %1 after Ctrl+F", "%n of them went by %1 after Ctrl+F"),
    chinese("&End", "结束(&E)"),
]

# rule → what it must refuse
REFUSED = {
    "layers": [
        ("model/sys/a.h", C + "#include <QString>\n"),
        ("model/sys/a.h", C + '  #  include "model/b.h"\n'),
        ("model/b.h", C + "#include <QColor>\n"),
        ("model/b.h", C + "#include <QtGui/QStringView>\n"),
        ("model/b.h", C + '#include "views/tree/t.h"\n'),
        ("views/tree/t.h", C + '#include "app/main.cpp"\n'),
        ("views/map/m.h", C + '#include "views/tree/t.h"\n'),
        ("views/shared/s.h", C + '#include "views/tree/t.h"\n'),
        ("views/tree/u.h", C + '#include "t.h"\n'),
        ("views/tree/u.h", C + '#include "../tree/t.h"\n'),
        ("app/stage/main.cpp", C + "#include <QCoreApplication>\n"),
        ("app/stage/main.cpp", C + '#include "model/b.h"\n'),
        ("app/reaper/main.cpp", C + '#include "model/sys/a.h"\n'),
        ("app/main.cpp", C + '#include "tests/support/x.h"\n'),
        ("app/missing.cpp", C + '#include "views/tree/nothing.h"\n'),
    ],
    "resets": [("model/one.cpp", C + "beginResetModel();\n", "views/two.cpp", C + "    beginResetModel ();\n")],
    "sleeps": [
        ("tests/t.cpp", C + "QTest::qWait(50);\n"),
        ("tests/t.cpp", C + "QTest::qSleep(50);\n"),
        ("tests/t.h", C + "::usleep(5);\n"),
        ("tests/t.cpp", C + "    sleep(1);\n"),
        ("tests/t.cpp", C + "std::this_thread::sleep_for(1ms);\n"),
        ("tests/t.cpp", C + "QThread::msleep(1);\n"),
        ("tests/t.py", S + "time.sleep(1)\n"),
    ],
    "tips": [
        ("views/tree/t.cpp", C + "w->setToolTip(name);\n"),
        ("views/tree/t.cpp", C + 'w->setToolTip(tr("of %1").arg(name));\n'),
        ("app/t.cpp", C + 'a.setStatusTip(\n    tr("of ") + name);\n'),
        ("app/t.cpp", C + 'a.setToolTip(plainToolTip(name) + other(name));\n'),
        ("app/t.cpp", C + 'a.setWhatsThis(QStringLiteral("a") % name);\n'),
    ],
    "places": [
        ("model/m.cpp", C + 'open("/wo' 'rk/x");\n'),
        ("README.md", "See /ro" "ot/x.\n"),
        ("tests/x.json", '"/ho' 'me/somebody/x"\n'),
        ("tools/x.sh", S + "curl https" "://pypi-proxy.example/x\n"),
        ("tools/x.sh", S + "echo deb http" "://deb.debian.org/debian\n"),
    ],
    "leftovers": [
        ("model/m.cpp", C + "// TO" "DO: later\n"),
        ("README.md", "FIX" "ME\n"),
        ("CMakeLists.txt", S + "# X" "XX\n"),
    ],
    "spdx": [
        ("model/m.cpp", "int x;\n"),
        ("model/m.h", "#pragma once\n" + C),
        ("model/CMakeLists.txt", "add_library(x)\n"),
        ("tools/x*", "#!/bin/sh\necho\n"),
        ("model/m.cpp", C.replace("GPL-3.0-or-later", "MIT")),
    ],
    "lengths": [
        ("model/m.cpp", C + "int x;\n" * 600),
        ("model/m.cpp", C + "int x;\n" * 400),
        *[tuple(part for i in range(20) for part in (f"model/{i}.cpp", C + "int x;\n" * 95))],
    ],
    "run-bits": [
        ("tools/x", BASH),
        ("tools/x*", S),
        ("model/m.cpp*", C),
    ],
    "pictures": [
        ("resources/i.svg", '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>\n'),
        ("resources/i.svg", "<html/>\n"),
    ],
    "json": [("resources/s.json", '{"a": 1,}\n')],
    "shell": [
        ("tools/x.sh", S + "if true; then\n"),
        ("tools/x*", "#!/bin/sh\n" + S + "a=(1 2)\n"),
        ("tools/x*", BASH + "case x in\n"),
    ],
    "packages": [
        ("run*", BASH + "install_missing build run\n"),
        ("check*", BASH + '. "$root/tools/prepare.sh"\napt-get install -y g++\ninstall_missing build run tests\n'),
        ("check*", BASH + '. "$root/tools/prepare.sh"\ninstall_missing build\n'),
        ("tools/prepare.sh", S + "apt-get install g++\n"),
        ("tools/packages.list", S + "[build]\ng++\ng++\n"),
        ("tools/packages.list", S + "[build]\ng++ cmake\n"),
        ("tools/packages.list", S + "[others]\ng++\n"),
    ],
    "ci": [
        (".ci/run*", BASH + 'apt-get update\nexec "$(dirname "$0")/../check"\n'),
        (".ci/run*", BASH + "exec ctest\n"),
    ],
    "translations": [
        texts("%n went", "%n went")[:2] + ("resources/translations/daemonscope_en.ts", texts("%n go", "%n go", "%n go")[3]),
        texts("%n went", "%n went"),
        texts("%n went", "%n went", ""),
        texts("%n went to %1", "%n went to %1", "%n went"),
        texts("%n went", "%n went", "All went"),
        texts("%n went after Ctrl+F", "%n went after Ctrl+F", "%n went after Ctrl+G"),
        texts("%n called setsid()", "%n called setsid()", "%n called setsid"),
        texts("%n sent SIGTERM", "%n sent SIGTERM", "%n sent a signal"),
        texts("%n went: ", "%n went: ", "%n went:"),
        chinese("&End", "&结束"),
        chinese("&End", "结束"),
    ],
}
