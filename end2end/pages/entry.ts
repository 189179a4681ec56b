/** The form with which figures of an indicator are entered. */

import { expect, type Locator } from '@playwright/test';

import type { Site } from './site';

/** By what a total can be broken down in the tests. */
export type Breakdown = 'sex' | 'sex.age_group';

export class EntryPage {
  readonly period: Locator;
  readonly total: Locator;
  /** How the parts stand beside the total, as long as the island lives. */
  readonly sum: Locator;
  private readonly source: Locator;
  private readonly sendButton: Locator;
  private readonly form: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const { entry } = words;
    this.sendButton = page.getByRole('button', { name: entry.send, exact: true });
    this.form = page.locator('form').filter({ has: this.sendButton });
    this.period = this.form.getByLabel(entry.period, { exact: true });
    this.source = this.form.getByLabel(entry.source, { exact: true });
    this.total = this.form.getByLabel(entry.total, { exact: true });
    this.sum = this.form.getByRole('status');
  }

  async open(indicator: string, by: Breakdown): Promise<void> {
    await this.site.open(`indicadores/${indicator}/registro?by=${by}`);
  }

  /** Waits for the form and the island in it. */
  async comesAlive(): Promise<void> {
    await this.sendButton.waitFor();
    await this.site.awake();
  }

  /** Asks for a table by sex. */
  async breakDownBySex(): Promise<void> {
    const { page, words } = this.site;
    const { entry } = words;
    await page.getByLabel(entry.by, { exact: true }).selectOption({ label: entry.bySex });
    await page.getByRole('button', { name: entry.change, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('by') === 'sex');
  }

  /** Chooses a source by its code. */
  async chooseSource(code: string): Promise<void> {
    await this.source.selectOption({ value: code });
  }

  /** The cell of the table for what is counted in it. */
  cell(...counted: readonly string[]): Locator {
    return this.form.getByLabel(counted.join(', '), { exact: true });
  }

  async send(): Promise<void> {
    await this.sendButton.click();
  }

  /** Sends what is refused, and gives the status of the answer. */
  async sendForRefusal(): Promise<number> {
    const status = await this.site.statusOf('/acciones/cifras', () => this.send());
    await this.site.problem.first().waitFor();
    await this.comesAlive();
    return status;
  }

  async expectSent(): Promise<void> {
    const message = this.site.words.entry.sent;
    await expect(this.site.notice.filter({ hasText: message })).toBeVisible();
  }
}
