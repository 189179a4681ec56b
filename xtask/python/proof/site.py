"""What the running demonstration answers."""

import json
import urllib.parse
import urllib.request

from .words import words

PLAN = "rd-2018-2020"

PATIENCE = 120


class Site:
    """The demonstration in a language; what it hands out is kept in a folder."""

    def __init__(self, address, folder, lang, day):
        self.address = address.rstrip("/")
        self.folder = folder
        self.lang = lang
        self.day = day
        self.words = words(lang)

    def get(self, path, query):
        address = f"{self.address}{path}"
        if query:
            address += "?" + urllib.parse.urlencode(query)
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            return answer.read()

    def page(self, path, query):
        return self.get(f"/{self.lang}/{PLAN}{path}", query).decode("utf-8")

    def json(self, path, query):
        return json.loads(self.get(f"/api/v1/plans/{PLAN}{path}", {"lang": self.lang, **query}))

    def file(self, name, query=None):
        """The path of a download, fetched once."""
        query = query or {}
        chosen = [f"{key}={value}" for key, value in query.items()]
        path = self.folder / "-".join([self.lang, *chosen, name])
        if path not in _FETCHED:
            address = f"/api/v1/plans/{PLAN}/export/{name}"
            path.write_bytes(self.get(address, {"lang": self.lang, **query}))
            _FETCHED.add(path)
        return path


_FETCHED = set()
