"""The programs that open the files."""

import html
import os
import pathlib
import re
import subprocess
import tempfile

from .tally import Wrong

PATIENCE = 300


def run(*command):
    """Runs a program to its end and returns what it wrote."""
    ended = end(*command)
    if ended.returncode != 0:
        complaint = ended.stderr.decode("utf-8", "replace")[-600:]
        name = pathlib.Path(command[0]).name
        raise Wrong(f"{name} ended with {ended.returncode}: {complaint}")
    return ended.stdout.decode("utf-8", "replace")


def end(*command):
    """How a program ended, and what it wrote."""
    command = [str(word) for word in command]
    return subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)


def pdf_text(path):
    """The text of a PDF in the order in which it was written."""
    return run("pdftotext", "-raw", "-enc", "UTF-8", path, "-")


def pdf_pages(path):
    """The lines of each page of a PDF as they stand on it, those without a word left out."""
    text = run("pdftotext", "-layout", "-enc", "UTF-8", path, "-")
    # Each page ends with a form feed.
    pages = text.split("\f")[:-1]
    return [[line for line in page.split("\n") if line.strip()] for page in pages]


def pdf_sections(path):
    """The titles of the first level in the outline of a PDF, by which a reader goes about."""
    text = run("pdftohtml", "-xml", "-i", "-stdout", path)
    depth, titles = 0, []
    # What it writes of the pages is not always well-formed, so no parser of XML reads it.
    for tag, title in re.findall(r"(</?outline>)|<item page=\"\d+\">(.*?)</item>", text):
        if tag:
            depth += 1 if tag == "<outline>" else -1
        elif depth == 1:
            titles.append(html.unescape(title))
    return titles


def pdf_pictures(path):
    """A line for each picture of pixels in a PDF."""
    # Below the names of the columns and a rule.
    return run("pdfimages", "-list", path).splitlines()[2:]


def pdf_charts(path):
    """How many figures the tags of a PDF tell of."""
    lines = run("pdfinfo", "-struct", path).splitlines()
    return sum(line.strip().startswith("Figure") for line in lines)


def pdf_facts(path):
    """What is known of a PDF, such as its pages, by name."""
    lines = (line.partition(":") for line in run("pdfinfo", path).splitlines())
    return {name.strip(): value.strip() for name, _, value in lines}


def picture(path, page):
    """A page of a PDF as a picture beside it, to be looked at."""
    to = path.with_name(f"{path.stem}-{page}")
    run("pdftoppm", "-png", "-r", "70", "-f", page, "-l", page, "-singlefile", path, to)
    return to.with_suffix(".png")


def darkness(path, page):
    """The share of a page of a PDF that is not light."""
    with tempfile.TemporaryDirectory() as folder:
        to = pathlib.Path(folder) / "page"
        run("pdftoppm", "-gray", "-r", "40", "-f", page, "-l", page, "-singlefile", path, to)
        _, size, _, pixels = to.with_suffix(".pgm").read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    return sum(pixel < 200 for pixel in pixels) / (width * height)


def office_pdf(path):
    """What LibreOffice makes of a document or workbook: a PDF beside it."""
    folder = path.parent / "libreoffice"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        run(
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{profile}",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            path,
        )
    made = folder / f"{path.stem}.pdf"
    if not made.exists() or os.path.getsize(made) == 0:
        raise Wrong(f"LibreOffice made nothing of {path.name}")
    return made
