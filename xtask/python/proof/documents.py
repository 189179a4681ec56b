"""Reports, opened by the programs of Poppler and by LibreOffice."""

import re
import zipfile
from xml.etree import ElementTree

from . import programs, totals
from .tally import expect, expect_equal

#: The sections of a report besides those of the axes, by their sentences.
SECTIONS = (
    "doc-summary",
    "doc-progress",
    "schedule-title",
    "doc-late",
    "nav-institutions",
    "indicators-title",
    "doc-alignment",
    "changes-title",
    "amendments-heading",
    "method-title",
    "method-sources",
    "doc-imprint",
)

#: An activity in a matrix: its code and its title. Charts have lines of codes alone.
ROW = re.compile(r"\d{1,2}\.\d{2,3} [^\W\d]")

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def prove(tally, site):
    lang = site.lang
    with tally.check(f"{lang} report.pdf is tagged and has its pages"):
        facts = programs.pdf_facts(site.file("report.pdf"))
        expect_equal(facts.get("Tagged"), "yes", "tagged")
        expect(int(facts["Pages"]) >= 5, f"only {facts['Pages']} pages")
        expect(facts.get("Title"), "it has no title")
    with tally.check(f"{lang} report.pdf says on every page after its cover which one it is"):
        numbers(site)
    with tally.check(f"{lang} report.pdf repeats the headings of a matrix on its next page"):
        headings(site)
    with tally.check(f"{lang} report.pdf has its sections in its outline"):
        outline(site)
    with tally.check(f"{lang} report.pdf and brief.pdf hold charts and no picture of pixels"):
        charts(site)
    with tally.check(f"{lang} report.pdf is drawn"):
        path = site.file("report.pdf")
        for page in range(1, int(programs.pdf_facts(path)["Pages"]) + 1):
            expect(programs.darkness(path, page) > 0.002, f"page {page} is blank")
        programs.picture(path, 1)
        programs.picture(path, 3)
    with tally.check(f"{lang} brief.pdf is one tagged page"):
        path = site.file("brief.pdf", {"axis": "PREV"})
        facts = programs.pdf_facts(path)
        expect_equal((facts["Pages"], facts["Tagged"]), ("1", "yes"), "pages and tags")
        programs.picture(path, 1)
    with tally.check(f"{lang} report.docx is opened by LibreOffice"):
        made = programs.office_pdf(site.file("report.docx"))
        text = programs.pdf_text(made)
        expect(programs.darkness(made, 1) > 0.002, "page 1 is blank")
        expect(totals.of_lines(text.splitlines(), site.words), "it has no figures")


def numbers(site):
    path = site.file("report.pdf")
    pages = programs.pdf_pages(path)
    expect_equal(str(len(pages)), programs.pdf_facts(path)["Pages"], "pages of text")
    for page, lines in enumerate(pages[1:], start=2):
        said = site.words.filled("doc-page", page=page, pages=len(pages))
        expect(lines and lines[-1].endswith(said), f"page {page} does not end with {said!r}")


def headings(site):
    words = site.words
    columns = ("code", "activity", "lead", "partners", "deadline", "status")
    names = [f"column-{name}" for name in columns] + ["progress-actual", "progress-expected"]
    heading = " ".join(words[name] for name in names)
    caption = words.pattern("doc-matrix-caption")
    in_matrix, repeated = False, 0
    for page, lines in enumerate(programs.pdf_pages(site.file("report.pdf")), start=1):
        captioned = headed = False
        for line in (" ".join(line.split()) for line in lines):
            if caption.fullmatch(line):
                in_matrix, captioned, headed = True, True, False
            elif line == words["schedule-title"]:
                in_matrix = False
            elif in_matrix and line == heading:
                repeated += not (captioned or headed)
                headed = True
            elif in_matrix and ROW.match(line):
                expect(headed, f"page {page} has no headings above {line!r}")
    expect(repeated > 0, "no matrix goes over to a next page")


def outline(site):
    words = site.words
    titles = programs.pdf_sections(site.file("report.pdf"))
    axes = [axis["name"] for axis in site.json("/axes", {})["items"]]
    found = [words.pattern("doc-axis").fullmatch(title) for title in titles]
    expect_equal([title["name"] for title in found if title], axes, "sections of axes")
    others = [title for title, is_axis in zip(titles, found) if not is_axis]
    expect_equal(others, [words[name] for name in SECTIONS], "sections besides those of axes")


def charts(site):
    for name, query in (("report.pdf", {}), ("brief.pdf", {"axis": "PREV"})):
        path = site.file(name, query)
        expect_equal(programs.pdf_pictures(path), [], f"pictures of {name}")
        expect(programs.pdf_charts(path) > 0, f"{name} has no chart")


def pdf_totals(site, query):
    text = programs.pdf_text(site.file("report.pdf", query))
    return totals.of_lines(text.splitlines(), site.words)


def docx_totals(site, query):
    return totals.of_lines(paragraphs(site.file("report.docx", query)), site.words)


def paragraphs(path):
    """The text of each paragraph of a document, those in tables too."""
    with zipfile.ZipFile(path) as document:
        body = ElementTree.fromstring(document.read("word/document.xml"))
    for paragraph in body.iter(f"{WORD}p"):
        yield "".join(text.text or "" for text in paragraph.iter(f"{WORD}t"))
