"""What a view comes to, as each form tells it."""

import dataclasses
import re
from datetime import date, datetime

from .tally import Wrong
from .words import fold, whole


@dataclasses.dataclass(frozen=True)
class Totals:
    activities: int
    completed: int
    overdue: int
    #: In whole per cent; nothing where no activity counts.
    progress: int | None


def of_lines(lines, words):
    """From key figures in a text: each one's label, and its value on the next line."""
    lines = [" ".join(line.split()) for line in lines]
    lines = [line for line in lines if line]

    def figure(name):
        label = fold(words[name])
        for line, following in zip(lines, lines[1:]):
            if fold(line) == label and re.fullmatch(r"[\d,.]+\s?%?", following):
                return whole(following)
        return None

    found = [figure(name) for name in ("column-activities", "kpi-completed", "kpi-overdue")]
    if None in found:
        raise Wrong(f"the key figures are not there: {found}")
    return Totals(*found, figure("compare-progress"))


@dataclasses.dataclass(frozen=True)
class Activity:
    code: str
    status: str
    weight: int
    deadline: date
    #: In per cent; nothing where the form gives none.
    progress: float | None


STATUSES = ("not_started", "in_progress", "continuous", "completed", "suspended", "cancelled")


def status(text, words):
    """The status that a word of an address or of a language names."""
    for name in STATUSES:
        if fold(text) in (name, fold(words["status-" + name.replace("_", "-")])):
            return name
    raise Wrong(f"{text!r} is no status")


def day(value):
    """A day from a cell or from its text."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return date.fromisoformat(str(value)[:10])


def of_activities(activities, on):
    """From rows: an activity that is open past its deadline is overdue, and progress is
    Σ(weight × percentage) ÷ Σ weight without those that are cancelled."""
    closed = ("completed", "cancelled")
    late = [of for of in activities if of.status not in closed and of.deadline < on]
    counted = [of for of in activities if of.status != "cancelled"]
    progress = None
    if counted and all(of.progress is not None for of in counted):
        weights = sum(of.weight for of in counted)
        progress = whole(sum(of.weight * of.progress for of in counted) / weights)
    completed = sum(of.status == "completed" for of in activities)
    return Totals(len(activities), completed, len(late), progress)
