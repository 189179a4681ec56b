"""What Schemathesis is told of the API besides its description.

A description is of single parameters. What is refused for how several of them go together is
refused rightly, and answered as described.
"""

import schemathesis

#: Up to this width every chart of the demonstration is drawn as a picture.
WIDEST = 2_000


@schemathesis.hook
def filter_failure(context, failure, case, response):
    refused = failure.code == "ST202" and response.status_code == 400
    return not (refused and (is_brief_of_nothing(case) or is_large_picture(case)))


def is_brief_of_nothing(case):
    """A brief is about one axis or about one institution."""
    asked = ",".join(query(case, name) for name in ("axis", "agency"))
    codes = [code for code in asked.split(",") if code]
    return file(case) == "brief.pdf" and len(codes) != 1


def is_large_picture(case):
    """A picture of many pixels is not drawn: how many they are depends on the chart too."""
    return file(case).endswith(".png") and int(query(case, "width") or 0) > WIDEST


def file(case):
    return str((case.path_parameters or {}).get("file", ""))


def query(case, name):
    return str((case.query or {}).get(name) or "")
