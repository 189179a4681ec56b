/** Two days or two institutions side by side. */

import type { Locator, Response } from '@playwright/test';

import type { Compared } from '../words';
import { DayRange } from './dayRange';
import type { Site } from './site';

export class ComparePage {
  readonly days: DayRange;
  readonly table: Locator;
  /** Leads to what changed between the two days. */
  readonly changesLink: Locator;
  private readonly institutions: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const first = page.getByLabel(words.compare.first, { exact: true });
    this.days = new DayRange(site);
    this.table = page.getByRole('table');
    this.changesLink = page.getByRole('link', { name: words.changes.read, exact: true });
    this.institutions = page.locator('form').filter({ has: first });
  }

  /** Opens it with what is compared unasked, or with two institutions. */
  open(institutions: Record<string, string> = {}): Promise<Response> {
    const parameters = new URLSearchParams(institutions).toString();
    return this.site.open(`comparar${parameters === '' ? '' : `?${parameters}`}`);
  }

  /** Chooses two institutions by their codes. */
  async chooseInstitutions(first: string, second: string): Promise<void> {
    const { page, words } = this.site;
    const { compare, range } = words;
    await this.institutions.getByLabel(compare.first, { exact: true }).selectOption(first);
    await this.institutions.getByLabel(compare.second, { exact: true }).selectOption(second);
    await this.institutions.getByRole('button', { name: range.show, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('a') === first);
  }

  /** A figure of both sides, and how far they are apart. */
  figures(compared: Compared): Locator {
    const { page, words } = this.site;
    const name = words.compare.figures[compared];
    return this.table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .getByRole('cell');
  }
}
