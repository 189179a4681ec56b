"""Tables as CSV."""

import csv
import io
import re

from . import rows
from .tally import expect

#: What a spreadsheet would take for a formula. A number may be negative.
UNSAFE = re.compile(r"[=+@\t\r]|-(?![\d.])")


def prove(tally, site):
    for name in ("activities.csv", "observations.csv", "data-dictionary.csv"):
        with tally.check(f"{site.lang} {name} is CSV by RFC 4180"):
            data = site.file(name).read_bytes()
            text = data.decode("utf-8")
            expect(not text.startswith("\ufeff"), "it begins with a mark that nobody asked for")
            expect(bare_line_ends(data) == 0, "a line ends without CR and LF")
            lines = read(site.file(name))
            widths = {len(line) for line in lines}
            expect(len(lines) > 1 and len(widths) == 1, f"rows of {widths} fields")
            unsafe = [cell for line in lines for cell in line if UNSAFE.match(cell)]
            expect(not unsafe, f"a spreadsheet would run {unsafe[:3]}")
    with tally.check(f"{site.lang} data-dictionary.csv says what every column is"):
        described = {cell for line in read(site.file("data-dictionary.csv")) for cell in line}
        for name in ("activities.csv", "observations.csv"):
            missing = set(read(site.file(name))[0]) - described
            expect(not missing, f"{name}: {sorted(missing)}")


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def bare_line_ends(data):
    """Line ends outside quotes that are not CR LF."""
    outside = b"".join(data.split(b'"')[::2])
    return outside.count(b"\n") - outside.count(b"\r\n")


def activities(site, query):
    return rows.activities(read(site.file("activities.csv", query)), site.words)
