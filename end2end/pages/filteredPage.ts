/** A list with a filter, which is a form and, once its island is awake, follows at once. */

import { expect, type Locator } from '@playwright/test';

import type { Site } from './site';

export abstract class FilteredPage {
  readonly words: Locator;
  /** How many a filter has chosen, in words. */
  readonly counted: Locator;
  protected readonly form: Locator;

  constructor(protected readonly site: Site) {
    const { page, words } = site;
    this.form = page.getByRole('search');
    this.counted = page.locator('.count[role="status"]');
    this.words = this.form.getByLabel(words.filter.words, { exact: true });
  }

  /** Types words into the filter until its island, once awake, follows. */
  async typeWords(words: string): Promise<void> {
    await expect(async () => {
      await this.words.fill('');
      await this.words.pressSequentially(words);
      await expect.poll(() => this.parameter('q'), { timeout: 1_000 }).toBe(words);
    }).toPass();
  }

  /** Sends the filter as a plain form. */
  async applyFilter(): Promise<void> {
    const { words } = this.site;
    await this.form.getByRole('button', { name: words.filter.apply, exact: true }).click();
  }

  /** A parameter in the address bar. */
  parameter(name: string): string | null {
    return new URL(this.site.page.url()).searchParams.get(name);
  }
}
