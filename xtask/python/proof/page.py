"""The page of activities."""

import dataclasses
import re
from html.parser import HTMLParser

from .tally import expect_equal
from .totals import Totals
from .words import fold, whole


@dataclasses.dataclass
class Row:
    code: str = ""
    status: str = ""
    progress: str = ""


class Matrix(HTMLParser):
    """The rows of the matrix and what stands in their cells."""

    def __init__(self, words):
        super().__init__()
        self.rows = []
        self.count = ""
        self._names = {
            words["column-code"]: "code",
            words["column-status"]: "status",
            words["column-progress"]: "progress",
        }
        self._cell = None
        self._in_count = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "td":
            self._cell = self._names.get(attributes.get("data-label"))
            if self._cell == "code":
                self.rows.append(Row())
        elif tag == "p":
            self._in_count = attributes.get("class") == "count"

    def handle_endtag(self, tag):
        if tag == "td":
            self._cell = None
        elif tag == "p":
            self._in_count = False

    def handle_data(self, data):
        if self._in_count:
            self.count += data
        if self._cell and self.rows:
            row = self.rows[-1]
            setattr(row, self._cell, f"{getattr(row, self._cell)} {data}".strip())


def matrix(site, query):
    parser = Matrix(site.words)
    parser.feed(site.page("/actividades", query))
    return parser


def totals(site, query):
    """What the rows come to. The page gives the progress of each row alone."""
    found = matrix(site, query)
    if found.rows:
        said = re.search(r"[\d,]+", found.count)
        expect_equal(whole(said.group()), len(found.rows), "the count of the page")

    def in_state(name):
        return sum(fold(site.words[name]) in fold(row.status) for row in found.rows)

    completed, overdue = in_state("status-completed"), in_state("concern-overdue")
    return Totals(len(found.rows), completed, overdue, None)


def progress(site, query):
    """The whole percentage of each activity."""
    percentage = re.compile(r"(\d+)\s?%")
    rows = matrix(site, query).rows
    return {row.code: int(percentage.search(row.progress).group(1)) for row in rows}
