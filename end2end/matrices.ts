/** The matrices that the tests import. */

import { resolve } from 'node:path';

/** A file as a person chooses one: of the disk, or written for the test. */
export type Matrix = string | { name: string; mimeType: string; buffer: Buffer };

const FOLDER = resolve(__dirname, '../crates/exchange/tests/fixtures');

/** One sheet with title rows and quarters marked with an x. */
export const BY_QUARTERS = resolve(FOLDER, 'matriz-institucional.xlsx');

/** One sheet an axis, in English. */
export const BY_AXIS = resolve(FOLDER, 'planning-matrix.xlsx');

/** A CSV with several institutions in one cell. */
export const BY_INSTITUTIONS = resolve(FOLDER, 'seguimiento.csv');

/** A row of a matrix, in the words of a ministry. */
export interface MatrixRow {
  code: string;
  title: string;
  programme: string;
  lead: string;
  start: string;
  deadline: string;
}

/** A CSV of one row. */
export function matrixOf(name: string, row: MatrixRow): Matrix {
  const { code, title, programme, lead, start, deadline } = row;
  const lines = [
    'Código,Actividad,Programa,Responsable,Inicio,Plazo',
    [code, title, programme, lead, start, deadline].join(','),
  ];
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) };
}
