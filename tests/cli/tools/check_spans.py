"""Checks that all three units of each finding give the matched words: check_spans TEXT_FILE < records.

TEXT_FILE holds the utterances, one a line, as they were checked.
"""

import json
import pathlib
import sys

FEED = b"\n"
texts = pathlib.Path(sys.argv[1]).read_bytes().removesuffix(FEED).split(FEED)
records = [json.loads(line) for line in sys.stdin]
assert len(texts) == len(records), (len(texts), len(records))
count = 0
for text, record in zip(texts, records):
    decoded = text.decode("utf-8", "replace")
    utf16 = decoded.encode("utf-16-le")
    for finding in record["findings"]:
        span, units, points = finding["span"], finding["utf16"], finding["codepoints"]
        by_bytes = text[span["begin"]:span["end"]].decode("utf-8", "replace")
        by_units = utf16[2 * units["begin"]:2 * units["end"]].decode("utf-16-le")
        by_points = decoded[points["begin"]:points["end"]]
        assert by_bytes == by_units == by_points == finding["match"], (finding, by_bytes, by_units, by_points)
        count += 1
print(count, "spans agree")
