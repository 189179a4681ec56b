"""Workbooks, opened by openpyxl and by LibreOffice."""

import openpyxl

from . import programs, rows
from .tally import expect


def prove(tally, site):
    lang = site.lang
    with tally.check(f"{lang} matrix.xlsx is laid out for people"):
        layout(site)
    with tally.check(f"{lang} matrix.xlsx holds real dates and percentages"):
        values(site)
    with tally.check(f"{lang} matrix.xlsx holds no formula"):
        formulas(site)
    with tally.check(f"{lang} matrix.xlsx is opened by LibreOffice"):
        text = programs.pdf_text(programs.office_pdf(site.file("matrix.xlsx")))
        for code in (of.code for of in matrix(site)):
            expect(code in text, f"{code} is not in its pages")


def opened(path):
    return openpyxl.load_workbook(path)


def sheets(site, query=None):
    """The sheets of the matrix, each with its activities."""
    found = []
    for sheet in opened(site.file("matrix.xlsx", query)).worksheets:
        activities = rows.activities(sheet.iter_rows(values_only=True), site.words)
        if activities:
            found.append((sheet, activities))
    expect(found, "no sheet has a row of an activity below a header")
    return found


def matrix(site, query=None):
    """The activities of the matrix, each of which stands in one sheet."""
    found = [of for _, activities in sheets(site, query) for of in activities]
    codes = [of.code for of in found]
    expect(len(codes) == len(set(codes)), f"a code stands twice: {codes}")
    return found


def layout(site):
    for sheet, _ in sheets(site):
        name = sheet.title
        expect(sheet.freeze_panes, f"nothing is frozen in {name}")
        expect(sheet.auto_filter.ref or sheet.tables, f"{name} has no filter")
        expect(sheet.print_title_rows, f"the header of {name} is not printed on every page")
        expect(len(sheet.conditional_formatting) > 0, f"no format of {name} depends on a value")


def values(site):
    for sheet, _ in sheets(site):
        places = None
        for row in sheet.iter_rows():
            places = places or rows.columns([cell.value for cell in row], site.words)
            if places is None or not rows.CODE.fullmatch(str(row[places["code"]].value)):
                continue
            deadline = row[places["deadline"]]
            expect(deadline.is_date, f"{sheet.title}!{deadline.coordinate} is no date")
            progress = row[places["progress"]]
            if progress.value is not None:
                where = f"{sheet.title}!{progress.coordinate}"
                expect(isinstance(progress.value, int | float), f"{where} is no number")
                expect("%" in progress.number_format, f"{where} is no percentage")


def formulas(site):
    for sheet in opened(site.file("matrix.xlsx")).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                where = f"{sheet.title}!{cell.coordinate}"
                expect(cell.data_type != "f", f"{where} is a formula: {cell.value}")
