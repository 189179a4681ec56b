/** The choice of two days between which a page compares. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class DayRange {
  readonly from: Locator;
  readonly to: Locator;
  private readonly form: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const first = page.getByLabel(words.range.from, { exact: true });
    this.form = page.locator('form').filter({ has: first });
    this.from = this.form.getByLabel(words.range.from, { exact: true });
    this.to = this.form.getByLabel(words.range.to, { exact: true });
  }

  /** Chooses two days as a person types them, and waits for what lies between. */
  async choose(from: string, to: string): Promise<void> {
    const { page, words } = this.site;
    await this.from.fill(from);
    await this.to.fill(to);
    await this.form.getByRole('button', { name: words.range.show, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('from') === from);
  }
}
