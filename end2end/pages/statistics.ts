/** The statistical report of a period. */

import type { Locator, Response } from '@playwright/test';

import type { Crime } from '../words';
import type { Site } from './site';

export class StatisticsPage {
  private readonly chooser: Locator;
  private readonly showButton: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const { statistics } = words;
    this.chooser = page.getByLabel(statistics.period, { exact: true });
    this.showButton = page.getByRole('button', { name: statistics.show, exact: true });
  }

  /** Opens the report of a period, or that which is shown unasked. */
  open(period?: string): Promise<Response> {
    return this.site.open(period === undefined ? 'estadisticas' : `estadisticas?period=${period}`);
  }

  /** Chooses a period by its name. */
  async choose(period: string): Promise<void> {
    await this.chooser.selectOption({ label: period });
    await this.showButton.click();
  }

  /** The figures of a crime, in the order of the columns. */
  figures(period: string, crime: Crime): Locator {
    const { page, words } = this.site;
    const { statistics } = words;
    const name = page.getByRole('rowheader', { name: statistics.crimes[crime], exact: true });
    return page
      .getByRole('table', { name: statistics.table(period), exact: true })
      .getByRole('row')
      .filter({ has: name })
      .locator('a.value');
  }
}
