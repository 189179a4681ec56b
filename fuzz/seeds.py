"""Writes the kept corpus: small files that are right, odd or hostile.

The matrices of crates/exchange/tests/fixtures are read beside it, so that they need
no copies here. A file that a run found and that shall be kept is copied from
target/fuzz/corpus, or from fuzz/artifacts once its fault is mended.
"""

import io
import pathlib
import zipfile

CORPUS = pathlib.Path(__file__).parent / "corpus"

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/>
</Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">
<sheets><sheet name="Eje I" sheetId="1" r:id="r1"/></sheets></workbook>""",
}

HEADER = ["Código", "Actividad", "Responsable", "Inicio", "Plazo", "Estado", "% de avance"]
ROWS = [
    ["1.01", "Diplomados", "MMUJER", "01/01/2018", "31/12/2019", "En proceso", "40 %"],
    ["", "Nueva actividad", "Min. de la Mujer; PETT", "2018-03-01", "43830", "No iniciada", "0.4"],
    ["9.99", "=cmd()", "XX", "31/02/2018", "", "?", "140"],
]


def cell(column, row, words):
    letters = chr(ord("A") + column)
    text = words.replace("&", "&amp;").replace("<", "&lt;")
    return f'<c r="{letters}{row}" t="inlineStr"><is><t>{text}</t></is></c>'


def sheet(rows, before="", merged=""):
    lines = "".join(
        f'<row r="{number}">'
        + "".join(cell(column, number, words) for column, words in enumerate(row))
        + "</row>"
        for number, row in enumerate(rows, start=1)
    )
    return f'{before}<worksheet xmlns="{MAIN}"><sheetData>{lines}</sheetData>{merged}</worksheet>'


def workbook(sheet, **more):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**PARTS, "xl/worksheets/sheet1.xml": sheet, **more}.items():
            # The same bytes in every run.
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ja'>" + "".join(
    f"<!ENTITY a{level + 1} '{f'&a{level};' * 10}'>" for level in range(9)
) + "]>"

MERGED = '<mergeCells count="2"><mergeCell ref="A2:B4"/><mergeCell ref="B3:C5"/></mergeCells>'

TITLED = [["República Dominicana"], ["Matriz de planificación"], [], HEADER, *ROWS]

MATRICES = {
    "plain.xlsx": workbook(sheet([HEADER, *ROWS])),
    "titled.xlsx": workbook(sheet(TITLED)),
    "merged-twice.xlsx": workbook(sheet([HEADER, *ROWS], merged=MERGED)),
    "quarters.xlsx": workbook(sheet([[*HEADER, "T1 2018", "T2 2018"], [*ROWS[0], "x", "X"]])),
    "one-field-twice.xlsx": workbook(sheet([[*HEADER, "Estado"], *ROWS])),
    "billion-laughs.xlsx": workbook(sheet([HEADER, ["&a9;"]], before=LAUGHS)),
    "bomb.xlsx": workbook(sheet([HEADER]) + " " * 20_000_000),
    "far-cell.xlsx": workbook(
        sheet([HEADER]).replace("</sheetData>", '<row r="1048576">'
        '<c r="XFD1048576"><v>1</v></c></row></sheetData>')
    ),
    "climbing.xlsx": workbook(sheet([HEADER]), **{"../../outside.xml": "<x/>"}),
    "no-sheet.xlsx": workbook(""),
    "truncated.xlsx": workbook(sheet(TITLED))[:700],
    "old.xls": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504),
    "empty": b"",
}

TABLES = {
    "plain.csv": "\r\n".join(",".join(row) for row in [HEADER, *ROWS]),
    "semicolons.csv": "\ufeff" + "\n".join(";".join(row) for row in TITLED),
    "quotes.csv": 'Código,Actividad\n1.01,"una ""cita""\nen dos líneas"\n1.02,"sin cerrar',
    "ragged.csv": "Código,Actividad,Estado\n1.01\n1.02,a,b,c,d\n",
    "observations.csv": "indicator,period,value,source,sex\nVICT,2019,12,pgr,female\n",
    "observations.json": '[{"indicator":"VICT","period":"2019","value":12,"source":"pgr"}]',
    "latin.csv": "Código,Actividad\n1.01,Campaña\n".encode("latin-1"),
    "zeros": bytes(64),
}


def main():
    for folder, files in (("matrix", MATRICES), ("csv", TABLES)):
        (CORPUS / folder).mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            content = content if isinstance(content, bytes) else content.encode()
            (CORPUS / folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
