"""What was checked, a line each, and how much of it holds."""

import contextlib


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    @contextlib.contextmanager
    def check(self, name):
        """What goes wrong inside is the failure of this check and of no other."""
        try:
            yield
        except Exception as error:
            self.failed += 1
            why = " ".join(str(error).split()) or type(error).__name__
            print(f"FAILED {name}: {why}", flush=True)
        else:
            self.passed += 1
            print(f"ok {name}", flush=True)

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed"


class Wrong(Exception):
    """Something is not as it should be."""


def expect(holds, otherwise):
    if not holds:
        raise Wrong(otherwise)


def expect_equal(found, expected, what):
    expect(found == expected, f"{what}: {found!r} instead of {expected!r}")
