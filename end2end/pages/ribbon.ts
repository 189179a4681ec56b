/** The day on which the plan is shown, said above every page, and the choice of another. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class Ribbon {
  readonly words: Locator;
  readonly backLink: Locator;
  private readonly chooser: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const ribbon = page.locator('.ribbon');
    this.words = ribbon.getByRole('paragraph').first();
    this.backLink = ribbon.getByRole('link', { name: words.asOf.back, exact: true });
    this.chooser = ribbon.getByRole('group');
  }

  /** Chooses a day as a person types it, and waits for the plan on that day. */
  async choose(day: string): Promise<void> {
    const { page, words } = this.site;
    const { asOf } = words;
    await this.chooser.getByText(asOf.choose, { exact: true }).click();
    await this.chooser.getByLabel(asOf.day, { exact: true }).fill(day);
    await this.chooser.getByRole('button', { name: asOf.show, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('as_of') === day);
    await this.site.awake();
  }
}
