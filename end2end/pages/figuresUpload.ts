/** The form with which figures of several indicators are sent in one file. */

import type { Download, Locator } from '@playwright/test';

import type { Matrix } from '../matrices';
import type { Site } from './site';

export class FiguresUploadPage {
  /** What stands in the way of a file, by row and column. */
  readonly faults: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    this.faults = page.getByRole('table', { name: words.figures.faults, exact: true });
  }

  async open(): Promise<void> {
    await this.site.open('cifras');
  }

  async downloadTemplate(): Promise<Download> {
    const { page, words } = this.site;
    const arrives = page.waitForEvent('download');
    await page.getByRole('link', { name: words.figures.template, exact: true }).click();
    return arrives;
  }

  async send(file: Matrix): Promise<void> {
    const { page, words } = this.site;
    await page.getByLabel(words.importing.file, { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: words.entry.send, exact: true }).click();
  }

  /** Sends a file that is refused, and gives the status of the answer. */
  async sendForRefusal(file: Matrix): Promise<number> {
    const address = this.site.address('cifras');
    const status = await this.site.statusOf(address, () => this.send(file));
    await this.site.problem.first().waitFor();
    return status;
  }
}
