/** Reports: built, seen before, kept and taken along. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Locator, Response } from '@playwright/test';

import type { Lang } from '../words';
import type { Site } from './site';

/** A file as a browser saves it. */
export interface Saved {
  name: string;
  bytes: Buffer;
}

export class ReportsPage {
  /** What the report will hold, before it is made. */
  readonly preview: Locator;
  readonly downloadLink: Locator;
  readonly keepButton: Locator;
  /** Whether a PDF is to be kept for long. */
  readonly archival: Locator;
  /** What is said of a report that was kept. */
  readonly facts: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const { reports } = words;
    this.preview = page.locator('.report-preview');
    this.downloadLink = page.getByRole('link', { name: reports.download, exact: true });
    this.keepButton = page.getByRole('button', { name: reports.keep, exact: true });
    this.archival = page.getByLabel(reports.archival, { exact: true });
    this.facts = page.locator('.report-facts');
  }

  open(query = ''): Promise<Response> {
    return this.site.open(`informes${query}`);
  }

  /** Ticks a form, an axis or an institution by its words. */
  async tick(label: string | RegExp): Promise<void> {
    await this.site.page.getByLabel(label).check();
  }

  async choosePeriod(period: string): Promise<void> {
    const label = this.site.words.reports.period;
    await this.site.page.getByLabel(label, { exact: true }).selectOption(period);
  }

  /** Chooses the language of the report by its code. */
  async chooseLanguage(lang: Lang): Promise<void> {
    const label = this.site.words.reports.language;
    await this.site.page.getByLabel(label, { exact: true }).selectOption(lang);
  }

  async chooseDay(day: string): Promise<void> {
    const label = this.site.words.reports.day;
    await this.site.page.getByLabel(label, { exact: true }).fill(day);
  }

  /** Opens the list of tables. */
  async openTables(): Promise<void> {
    await this.site.page.getByText(this.site.words.reports.tables, { exact: true }).click();
  }

  /** The link to a table, by its words. */
  table(name: string): Locator {
    return this.preview.getByRole('link', { name, exact: true });
  }

  async see(): Promise<void> {
    const name = this.site.words.reports.preview;
    await this.site.page.getByRole('button', { name, exact: true }).click();
    await this.site.page.waitForURL(/informes\?/);
  }

  /** A key figure of the preview. */
  figure(label: string): Locator {
    const term = this.site.page.getByText(label, { exact: true });
    return this.preview.locator('.report-figures > div').filter({ has: term }).locator('dd');
  }

  /** Keeps the report for good and arrives at its page. */
  async keep(): Promise<void> {
    await this.keepButton.click();
    await this.site.page.waitForURL(/\/informes\/[0-9a-f-]{36}$/);
  }

  /** What the download gives. */
  async download(): Promise<Saved> {
    const downloading = this.site.page.waitForEvent('download');
    await this.downloadLink.click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Its checksum. */
  async downloadedChecksum(): Promise<string> {
    const { bytes } = await this.download();
    return createHash('sha256').update(bytes).digest('hex');
  }
}
