/** A chart of the plan on a page: its drawing, its table, its files. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export type FileKind = 'svg' | 'png';

export class Chart {
  readonly figure: Locator;
  /** The drawing for the room that there is; none while the table is in its place. */
  readonly drawing: Locator;
  /** The first place of the drawing that says more of a series. */
  readonly segment: Locator;
  /** What is said of the place that one points at. */
  readonly tip: Locator;
  readonly table: Locator;

  constructor(
    private readonly site: Site,
    name: string,
  ) {
    this.figure = site.page.locator(`#chart-${name}`);
    this.drawing = this.figure.locator('.only-wide, .only-narrow').filter({ visible: true });
    this.segment = this.drawing.locator('.marks rect[data-s]').first();
    this.tip = this.figure.getByRole('status');
    this.table = this.figure.getByRole('table');
  }

  /** The image within the drawing. */
  get image(): Locator {
    return this.drawing.getByRole('img');
  }

  /** The link to a file. */
  file(kind: FileKind): Locator {
    return this.figure.getByRole('link', { name: kind.toUpperCase(), exact: true });
  }

  /** The button that shows the chart, or the one that shows its table. */
  button(view: 'chart' | 'table'): Locator {
    const name = this.site.words.chart[view];
    return this.figure.getByRole('button', { name, exact: true });
  }

  /** Unfolds the table below the drawing. */
  async unfoldTable(): Promise<void> {
    await this.figure.getByText(this.site.words.asTable, { exact: true }).click();
  }
}
