"""Reads records from standard input and prints, for each, its language and the rules that were found."""

import json
import sys

for line in sys.stdin:
    record = json.loads(line)
    print(record["language"], *[finding["rule"] for finding in record["findings"]])
