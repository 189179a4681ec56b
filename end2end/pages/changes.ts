/** What changed between two days. */

import type { Locator, Response } from '@playwright/test';

import type { Change } from '../words';
import { DayRange } from './dayRange';
import type { Site } from './site';

export class ChangesPage {
  readonly range: DayRange;
  /** The usual range that is shown. */
  readonly chosenRange: Locator;
  readonly sinceVisit: Locator;
  readonly quarter: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    this.range = new DayRange(site);
    this.chosenRange = page.getByRole('main').locator('a[aria-current="true"]');
    this.sinceVisit = link(words.changes.sinceVisit);
    this.quarter = link(words.changes.quarter);
  }

  /** Opens it between two days, or between those that are shown unasked. */
  open(range: Record<string, string> = {}): Promise<Response> {
    const parameters = new URLSearchParams(range).toString();
    return this.site.open(`cambios${parameters === '' ? '' : `?${parameters}`}`);
  }

  /** What there is to read of a kind of change, a sentence each. */
  sentences(change: Change): Locator {
    const { page, words } = this.site;
    const name = words.changes.lists[change];
    const heading = page.getByRole('heading', { name, exact: true });
    return page.locator('section').filter({ has: heading }).getByRole('listitem');
  }
}
