"""The jobs of the bench by openpyxl: a matrix of 10,000 activities written and read.

`export FILE` or `import FILE`; a line each says the microseconds that it took and the
greatest memory in bytes, as Vigía's own program does.
"""

import re
import sys
import time
from datetime import date
from pathlib import Path

import openpyxl

ROWS = 10_000

#: The kinds of cells that a matrix has, as many of them as Vigía writes.
ROW = (
    "Prevención",
    "1. Sensibilización y capacitación",
    "Fortalecer las capacidades de las instituciones y de la ciudadanía",
    "Personal capacitado y población informada de los riesgos",
    "1.001",
    "Diplomados sobre género, migración y trata de personas",
    "Formación del personal\nFormación de organizaciones\n466 personas capacitadas",
    "Presentación del país ante la Conferencia Regional sobre Migración",
    "MMUJER",
    "PETT; MIREX; OIM",
    date(2018, 1, 1),
    date(2019, 12, 31),
    3,
    15_000_000,
    "En proceso",
    0.4,
    "Se capacitó a 466 personas en los diplomados.",
    "16.2; 5.2",
    "3; 7; 10",
    "TRAIN",
    "Ejemplo",
    "example",
)


def export(path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append([f"Columna {number}" for number in range(len(ROW))])
    for _ in range(ROWS):
        sheet.append(ROW)
    workbook.save(path)


def read(path):
    count = 0
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows(values_only=True):
            count += any(cell is not None for cell in row)
    if count < ROWS:
        raise SystemExit(f"only {count} rows were read")


def main():
    what, file = sys.argv[1:]
    work = {"export": export, "import": read}[what]
    begun = time.perf_counter()
    work(file)
    took = time.perf_counter() - begun
    memory = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    print(f"took {int(took * 1_000_000)}")
    print(f"memory {int(memory.group(1)) * 1024}")


if __name__ == "__main__":
    main()
