/** Every indicator with how it is doing, and their filter. */

import type { Locator } from '@playwright/test';

import type { AxisCode } from '../words';
import { FilteredPage } from './filteredPage';
import type { Site } from './site';

export class IndicatorsPage extends FilteredPage {
  /** The rows of indicators, in the tables of all axes. */
  readonly rows: Locator;
  readonly axis: Locator;

  constructor(site: Site) {
    super(site);
    const { page, words } = site;
    const results = page.getByRole('region', { name: words.indicators.results, exact: true });
    this.rows = results.getByRole('row').filter({ has: page.getByRole('cell') });
    this.axis = this.form.getByLabel(words.indicators.axis, { exact: true });
  }

  async open(): Promise<void> {
    await this.site.open('indicadores');
  }

  row(indicator: string): Locator {
    const link = this.site.page.getByRole('link', { name: new RegExp(`^${indicator} `) });
    return this.rows.filter({ has: link });
  }

  async chooseAxis(axis: AxisCode): Promise<void> {
    await this.axis.selectOption(axis);
  }
}
