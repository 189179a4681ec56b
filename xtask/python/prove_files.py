"""Opens what Vigía hands out with the programs that its readers use.

A running demonstration gives the files. Each line says what holds or what does
not, and the last one how many of each.
"""

import argparse
import pathlib
import sys
import warnings
from datetime import date

from proof import agreement, documents, iati, observations, tables, workbooks
from proof.command_line import CommandLine
from proof.site import Site
from proof.tally import Tally
from proof.words import LANGUAGES


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address", help="of the demonstration, such as http://127.0.0.1:3000")
    parser.add_argument("--folder", type=pathlib.Path, required=True, help="where files are kept")
    parser.add_argument(
        "--schemas",
        type=pathlib.Path,
        action="append",
        required=True,
        help="a folder of the schemas of IATI 2.03; may be given again",
    )
    parser.add_argument("--vigia", type=pathlib.Path, required=True, help="the command line")
    parser.add_argument(
        "--data", type=pathlib.Path, required=True, help="the folder of the demonstration's data"
    )
    parser.add_argument("--day", type=date.fromisoformat, default=date(2019, 11, 30))
    arguments = parser.parse_args()

    # What openpyxl leaves out when it writes does not matter: it warns of the matrix, which is
    # only read.
    warnings.filterwarnings("ignore", module="openpyxl")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    tally = Tally()
    command_line = CommandLine(arguments.vigia, arguments.data, arguments.day)
    for lang in LANGUAGES:
        site = Site(arguments.address, arguments.folder, lang, arguments.day)
        workbooks.prove(tally, site)
        observations.prove(tally, site, command_line)
        documents.prove(tally, site)
        tables.prove(tally, site)
        iati.prove(tally, site, arguments.schemas)
        agreement.prove(tally, site)
    print(tally)
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
