/** Every activity of the plan, and their filter. */

import type { Locator } from '@playwright/test';

import { FilteredPage } from './filteredPage';
import type { Site } from './site';

export class ActivitiesPage extends FilteredPage {
  /** The rows of activities, without those of programmes. */
  readonly rows: Locator;

  constructor(site: Site) {
    super(site);
    const { page, words } = site;
    const results = page.getByRole('region', { name: words.matrix, exact: true });
    this.rows = results.getByRole('row').filter({ has: page.getByRole('cell') });
  }

  async open(): Promise<void> {
    await this.site.open('actividades');
  }
}
