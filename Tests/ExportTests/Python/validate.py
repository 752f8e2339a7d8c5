"""Holds a JSON file against a JSON Schema; says what is wrong, a fault a line."""

import json
import sys

from jsonschema import Draft202012Validator, FormatChecker

schema, instance = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
Draft202012Validator.check_schema(schema)
for error in Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(instance):
    print("/".join(map(str, error.absolute_path)), error.message)
