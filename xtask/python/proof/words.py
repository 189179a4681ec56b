"""The words of Vigía, from the files that it takes them from itself."""

import functools
import pathlib
import re
import unicodedata

LANGUAGES = ("es", "en")

LOCALES = pathlib.Path(__file__).resolve().parents[3] / "crates/i18n/locales"


class Words:
    """The sentences of a language that stand on one line."""

    def __init__(self, lang):
        text = (LOCALES / lang / "vigia.ftl").read_text(encoding="utf-8")
        self._sentences = dict(re.findall(r"^([a-z][\w-]*) = (.+)$", text, re.MULTILINE))

    def __getitem__(self, name):
        return self._sentences[name]

    def filled(self, name, **arguments):
        """A sentence with its arguments."""
        return re.sub(r"\{ \$([\w-]+) \}", lambda found: str(arguments[found[1]]), self[name])

    def pattern(self, name):
        """A pattern of a sentence, with a group of the same name for each argument."""
        parts = re.split(r"\{ \$([\w-]+) \}", self[name])
        pattern = ""
        for place, part in enumerate(parts):
            pattern += f"(?P<{part}>.+?)" if place % 2 else re.escape(part)
        return re.compile(pattern)


@functools.cache
def words(lang):
    return Words(lang)


def fold(text):
    """Small letters without accents and with single spaces."""
    letters = unicodedata.normalize("NFD", str(text).casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def whole(text):
    """The whole number of *1,234*, *43 %* or *43.5*, half of one rounded up."""
    digits = str(text).replace(",", "").replace("%", "").strip()
    return int(float(digits) + 0.5)
