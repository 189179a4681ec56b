"""One filtered view gives the same totals in every form."""

from datetime import date

from . import documents, iati, page, tables, workbooks
from .tally import Wrong, expect, expect_equal
from .totals import Totals, of_activities
from .words import whole

FILTERS = (
    {},
    {"axis": "PREV"},
    {"agency": "MMUJER"},
    {"status": "overdue"},
    {"sdg": "16.2", "q": "trata"},
    {"as_of": "2019-03-31", "lead": "MIREX"},
)

FIGURES = ("activities", "completed", "overdue", "progress")

#: What a form does not tell: rows of a matrix show their own progress alone.
UNTOLD = {"page": ("progress",)}


def prove(tally, site):
    for query in FILTERS:
        of = "&".join(f"{key}={value}" for key, value in query.items()) or "the whole plan"
        expected = None
        with tally.check(f"{site.lang} summary of {of} is that of its rows"):
            expected = summary(site, query)
            agree(of_items(api_items(site, query)), expected)
        on = day_of(site, query)
        forms = {
            "page": lambda: page.totals(site, query),
            "activities.csv": lambda: of_activities(tables.activities(site, query), on),
            "matrix.xlsx": lambda: of_activities(workbooks.matrix(site, query), on),
            "report.pdf": lambda: documents.pdf_totals(site, query),
            "report.docx": lambda: documents.docx_totals(site, query),
            "iati.xml": lambda: iati.totals(site, query),
        }
        for form, totals in forms.items():
            with tally.check(f"{site.lang} {form} of {of} gives the same totals"):
                expect(expected is not None, "the API gives none to compare with")
                agree(totals(), expected, UNTOLD.get(form, ()))
        with tally.check(f"{site.lang} page and API of {of} give each activity the same progress"):
            items = {item["code"]: whole(item["progress"]) for item in api_items(site, query)}
            expect_equal(page.progress(site, query), items, "progress")


def agree(found, expected, untold=()):
    for name in FIGURES:
        if name not in untold:
            expect_equal(getattr(found, name), getattr(expected, name), name)


def day_of(site, query):
    """The day that a view shows."""
    return date.fromisoformat(query["as_of"]) if "as_of" in query else site.day


def summary(site, query):
    body = site.json("/summary", query)
    totals = body.get("totals", body)
    progress = totals["progress"]
    counts = [totals[name] for name in FIGURES[:3]]
    return Totals(*counts, None if progress is None else whole(progress))


def of_items(items):
    completed = sum(item["status"] == "completed" for item in items)
    overdue = sum(item.get("concern") == "overdue" for item in items)
    concerns = all("concern" in item for item in items)
    counted = [item for item in items if item["status"] != "cancelled"]
    progress = None
    if counted:
        weights = sum(item["weight"] for item in counted)
        progress = whole(sum(item["weight"] * item["progress"] for item in counted) / weights)
    return Totals(len(items), completed, overdue if concerns else None, progress)


def api_items(site, query):
    """Every activity, page by page."""
    items, cursor = [], None
    for _ in range(1_000):
        body = site.json("/activities", {**query, **({"cursor": cursor} if cursor else {})})
        items += body["items"]
        cursor = body.get("next")
        if not cursor:
            return items
    raise Wrong("the pages of activities have no end")
