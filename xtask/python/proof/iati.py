"""The plan in the standard of IATI, validated by xmllint."""

from datetime import date
from xml.etree import ElementTree

from . import programs
from .tally import Wrong, expect, expect_equal
from .totals import Totals
from .words import whole

SCHEMA = "iati-activities-schema.xsd"

CLOSED = "4"

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def prove(tally, site, schemas):
    # Each filter that narrows makes another document.
    for query in ({}, {"axis": "PREV"}, {"status": "overdue"}):
        for number, folder in enumerate(schemas, start=1):
            of = "-".join(query.values()) or "whole"
            with tally.check(f"{site.lang} iati.xml ({of}) is valid by schema {number}"):
                path = site.file("iati.xml", query)
                programs.run("xmllint", "--nonet", "--noout", "--schema", folder / SCHEMA, path)
    with tally.check(f"{site.lang} iati.xml keeps the rules that no schema states"):
        rules(ElementTree.parse(site.file("iati.xml")).getroot())


def rules(root):
    identifiers = [of.findtext("iati-identifier") for of in root.iter("iati-activity")]
    expect_equal(len(set(identifiers)), len(identifiers), "identifiers")
    for activity in root.iter("iati-activity"):
        identifier = activity.findtext("iati-identifier")
        reporter = activity.find("reporting-org").get("ref")
        expect(identifier.startswith(f"{reporter}-"), f"{identifier} is not of {reporter}")
        expect(activity.find("sector") is not None, f"{identifier} has no sector")
        dates = {of.get("type"): of.get("iso-date") for of in activity.iter("activity-date")}
        expect("1" in dates or "2" in dates, f"{identifier} has no start")
        for start, end in (("1", "3"), ("2", "4")):
            in_order = dates.get(start, "") <= dates.get(end, "9999")
            expect(in_order, f"{identifier} ends before it starts: {dates}")
        for related in activity.iter("related-activity"):
            expect(related.get("ref") in identifiers, f"{related.get('ref')} is not there")
    for period in root.iter("period"):
        expect(day(period, "start") <= day(period, "end"), "a period ends before it starts")
    for budget in root.iter("budget"):
        start, end = (date.fromisoformat(day(budget, name)) for name in ("start", "end"))
        expect(start <= end, "a budget ends before it starts")
        expect((end - start).days <= 366, f"a budget is of more than a year: {start} {end}")
    for actual in root.iter("actual"):
        said = actual.find("comment/narrative") is not None
        expect(said or actual.get("value") is not None, "neither a value nor a word")


def day(element, which):
    return element.find(f"period-{which}").get("iso-date")


def totals(site, query):
    root = ElementTree.parse(site.file("iati.xml", query)).getroot()
    activities = [of for of in root.iter("iati-activity") if of.get("hierarchy") == "2"]
    codes = [of.find("activity-status").get("code") for of in activities]
    plan = next(of for of in root.iter("iati-activity") if of.get("hierarchy") == "1")
    pattern = site.words.pattern("iati-totals")
    for narrative in plan.iterfind("description/narrative"):
        said = pattern.fullmatch(narrative.text or "")
        if narrative.get(LANG) == site.lang and said:
            expect_equal(whole(said["activities"]), len(activities), "activities in words")
            expect_equal(whole(said["completed"]), codes.count(CLOSED), "completed in words")
            progress = whole(said["progress"])
            return Totals(len(activities), codes.count(CLOSED), whole(said["overdue"]), progress)
    raise Wrong("the plan does not say its totals")
