"""Reports, opened by the programs of Poppler and by LibreOffice."""

import zipfile
from xml.etree import ElementTree

from . import programs, totals
from .tally import expect, expect_equal

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def prove(tally, site):
    lang = site.lang
    with tally.check(f"{lang} report.pdf is tagged and has its pages"):
        facts = programs.pdf_facts(site.file("report.pdf"))
        expect_equal(facts.get("Tagged"), "yes", "tagged")
        expect(int(facts["Pages"]) >= 5, f"only {facts['Pages']} pages")
        expect(facts.get("Title"), "it has no title")
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
