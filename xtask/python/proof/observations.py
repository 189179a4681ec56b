"""The template of observations, filled in with openpyxl as people fill it in, and imported."""

from datetime import date

import openpyxl
from openpyxl.utils import range_boundaries

from .tally import expect, expect_equal

TEMPLATE = "observations-template.xlsx"

#: The columns with a list to choose from, as the second row of the template names them.
LISTED = {
    "indicator",
    "source",
    "crime",
    "sex",
    "age_group",
    "citizenship",
    "exploitation",
    "province",
    "victim_status",
}

#: The first row below the headings and their names.
FIRST_ROW = 3


def prove(tally, site, command_line):
    lang = site.lang
    with tally.check(f"{lang} {TEMPLATE} offers what may be chosen"):
        choices(Template(site))
    with tally.check(f"{lang} {TEMPLATE}, filled in, would be imported"):
        imported(site, command_line)
    with tally.check(f"{lang} {TEMPLATE} with a wrong cell is refused for that cell"):
        refused(site, command_line)


class Template:
    """The sheet to fill in, with the place of each column and the lists of its drop-downs."""

    def __init__(self, site):
        self.workbook = openpyxl.load_workbook(site.file(TEMPLATE))
        self.sheet = self.workbook.worksheets[0]
        self.columns = {cell.value: cell.column for cell in self.sheet[FIRST_ROW - 1]}
        self.validations = self.sheet.data_validations.dataValidation

    def validation(self, name):
        """What the first cell to fill in of a column accepts."""
        cell = self.sheet.cell(FIRST_ROW, self.columns[name]).coordinate
        found = [of for of in self.validations if cell in of.sqref]
        expect(len(found) == 1, f"{cell} has {len(found)} checks")
        return found[0]

    def offered(self, name):
        """The words of the drop-down of a column."""
        sheet, _, cells = self.validation(name).formula1.lstrip("=").rpartition("!")
        left, top, right, bottom = range_boundaries(cells.replace("$", ""))
        rows = self.workbook[sheet.strip("'")].iter_rows(top, bottom, left, right, values_only=True)
        return [value for row in rows for value in row]

    def fill(self, rows):
        for place, row in enumerate(rows, start=FIRST_ROW):
            for name, value in row.items():
                self.sheet.cell(place, self.columns[name]).value = value


def choices(template):
    kinds = {name: template.validation(name).type for name in template.columns}
    expect_equal({name for name, kind in kinds.items() if kind == "list"}, LISTED, "drop-downs")
    for name in LISTED:
        offered = template.offered(name)
        expect(len(offered) > 1 and all(offered), f"{name} offers {offered}")
    expected = {"value": "decimal", "numerator": "whole", "published_on": "date"}
    expect_equal({name: kinds[name] for name in expected}, expected, "checks")


def figures(template):
    """Rows as somebody fills them in: words from the drop-downs, numbers and real dates."""

    def chosen(name, wanted=None):
        offered = template.offered(name)
        expect(wanted is None or wanted in offered, f"{name} does not offer {wanted}")
        return wanted or offered[0]

    return [
        {
            "indicator": chosen("indicator", "INV-T"),
            "period": "2019-S1",
            "value": 12,
            "source": chosen("source", "citim"),
            "published_on": date(2019, 7, 15),
            "note": "Datos preliminares",
        },
        {
            "indicator": chosen("indicator", "VICT"),
            "period": "2018",
            "value": 7,
            "sex": chosen("sex"),
            "province": chosen("province"),
            "source": chosen("source", "pgr"),
            "published_on": date(2019, 3, 1),
        },
        {
            "indicator": chosen("indicator", "PREV-CSEC"),
            "period": "2018",
            "value": 9.5,
            "source": chosen("source", "ijm"),
        },
        {
            "indicator": chosen("indicator", "SDG-1622"),
            "period": "2018",
            "numerator": 102,
            "denominator": 10_500_000,
            "source": chosen("source", "calc"),
        },
    ]


def saved(site, name, changes):
    """A template with figures, in which some fields of some rows are others."""
    template = Template(site)
    rows = figures(template)
    for place, fields in changes.items():
        rows[place] |= fields
    template.fill(rows)
    path = site.folder / f"{site.lang}-observations-{name}.xlsx"
    template.workbook.save(path)
    return path, template.sheet.title, len(rows)


def imported(site, command_line):
    path, _, rows = saved(site, "filled", {})
    code, said = command_line.try_observations(path, site.lang)
    expect_equal(code, 0, f"the end of {said}")
    expect_equal((said["outcome"], said["rows"]), ("would_import", rows), "outcome and rows")


def refused(site, command_line):
    wrong = "2019-S3"
    path, sheet, rows = saved(site, "wrong", {1: {"period": wrong}})
    code, said = command_line.try_observations(path, site.lang)
    expect_equal(code, 1, f"the end of {said}")
    expect_equal((said["outcome"], said["rows"]), ("faults", rows), "outcome and rows")
    names = ("sheet", "row", "column", "value")
    places = [[of.get(name) for name in names] for of in said["faults"]]
    expect_equal(places, [[sheet, FIRST_ROW + 1, "period", wrong]], "faults")
    expect(said["faults"][0]["message"], "nothing is said about the fault")
