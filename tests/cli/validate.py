#!/usr/bin/python3
# SPDX-FileCopyrightText: The Daemonscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates the JSON document on standard input against the schema named as argument; with the word "lines" behind
it the lines of `watch --json`: the first is a document, each further one an event.

Prints what is wrong, at most ten lines, and exits 1; exits 77 where the validator is not installed.
"""

import json
import sys

try:
    import jsonschema
except ImportError as error:
    print(error)
    sys.exit(77)


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    if sys.argv[2:] == ["lines"]:
        event = validator.evolve(schema={"$ref": "#/$defs/event", "$defs": schema["$defs"]})
        lines = [json.loads(line) for line in sys.stdin]
        errors = list(validator.iter_errors(lines[0] if lines else None))
        errors += [error for line in lines[1:] for error in event.iter_errors(line)]
    else:
        errors = list(validator.iter_errors(json.load(sys.stdin)))
    for error in errors[:10]:
        print("/".join(map(str, error.absolute_path)), error.message[:300])
    return 1 if errors else 0


sys.exit(main())
