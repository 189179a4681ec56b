"""What the command line of Vigía says about a file."""

import json

from . import programs
from .site import PLAN
from .tally import Wrong


class CommandLine:
    """The command line beside the demonstration, whose data it works on."""

    def __init__(self, vigia, data, day):
        self.vigia = vigia
        self.data = data
        self.day = day

    def try_observations(self, path, lang):
        """What an import of figures ends with and what it says; it writes nothing."""
        options = {
            "--plan": PLAN,
            "--format": "json",
            "--lang": lang,
            "--today": self.day.isoformat(),
            "--data": self.data,
        }
        words = [word for option in options.items() for word in option]
        ended = programs.end(self.vigia, "import", "observations", path, "--dry-run", *words)
        try:
            return ended.returncode, json.loads(ended.stdout)
        except ValueError as error:
            complaint = ended.stderr.decode("utf-8", "replace")[-600:]
            raise Wrong(f"vigia ended with {ended.returncode}: {complaint}") from error
