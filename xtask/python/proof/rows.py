"""The rows of activities in a table, whatever its first rows and its language."""

import re

from .totals import Activity, day, status
from .words import fold

CODE = re.compile(r"\d{1,2}\.\d{2,3}")

#: The name of a column in data, and the sentence that heads it where people read.
COLUMNS = {
    "code": ("code", "matrix-field-code"),
    "status": ("status", "matrix-field-status"),
    "weight": ("weight", "matrix-field-weight"),
    "deadline": ("deadline", "matrix-field-deadline"),
    "progress": ("percent", "matrix-field-percent"),
}


def columns(row, words):
    """The place of each column in a row, where the row is a header of activities."""
    cells = [fold(cell) if cell is not None else "" for cell in row]
    places = {}
    for column, (name, heading) in COLUMNS.items():
        wanted = (name, fold(words[heading]))
        place = next((place for place, cell in enumerate(cells) if cell in wanted), None)
        if place is not None:
            places[column] = place
    return places if {"code", "status", "deadline"} <= places.keys() else None


def activities(rows, words):
    """The activities below the header; nothing where there is none."""
    places = None
    found = []
    for row in rows:
        places = places or columns(row, words)
        if places is None:
            continue
        code = str(row[places["code"]] or "").strip()
        if not CODE.fullmatch(code):
            continue
        progress = row[places["progress"]] if "progress" in places else None
        weight = row[places["weight"]] if "weight" in places else None
        found.append(
            Activity(
                code,
                status(row[places["status"]], words),
                int(weight or 1),
                day(row[places["deadline"]]),
                percentage(progress),
            )
        )
    return found


def percentage(cell):
    """Percentages of a sheet are shares of one, those of data are of a hundred."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, str):
        return float(cell.replace("%", ""))
    return cell * 100
