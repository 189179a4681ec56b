/** The way of a matrix into the plan: file, columns, review, and back. */

import { expect, type Locator } from '@playwright/test';

import type { Matrix } from '../matrices';
import type { Site } from './site';

export class ImportingPage {
  /** What the file would change, in a list of counts. */
  readonly summary: Locator;
  /** Each row of the file with what becomes of it. */
  readonly rows: Locator;
  private readonly file: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const { importing } = words;
    this.file = page.getByLabel(importing.file, { exact: true });
    this.summary = this.section(importing.summary);
    this.rows = this.section(importing.rows).getByRole('row');
  }

  async open(): Promise<void> {
    await this.site.open('admin/importar');
  }

  /** Sends a file and arrives at its columns. */
  async upload(matrix: Matrix): Promise<void> {
    await this.sendFile(matrix);
    await this.site.page.waitForURL(/\/admin\/importar\/[0-9a-f-]+$/);
  }

  /** Sends a file that is refused, and gives the status of the answer. */
  async uploadForRefusal(matrix: Matrix): Promise<number> {
    const address = this.site.address('admin/importar');
    const status = await this.site.statusOf(address, () => this.sendFile(matrix));
    await this.site.problem.first().waitFor();
    return status;
  }

  /** What a column holds, by its letter and heading. */
  column(letter: string, heading: string): Locator {
    const label = this.site.words.importing.holds(letter, heading);
    return this.site.page.getByLabel(label, { exact: true });
  }

  /** Takes the columns as they stand and arrives at the review. */
  async seeChanges(): Promise<void> {
    await this.press(this.site.words.importing.seeChanges);
    await this.site.page.waitForURL(/\/revisar$/);
  }

  /** The institution that a name of the file means. */
  institution(name: string): Locator {
    const label = this.site.words.importing.means(name);
    return this.site.page.getByLabel(label, { exact: true });
  }

  async chooseInstitution(name: string, code: string): Promise<void> {
    await this.institution(name).selectOption({ value: code });
    await this.press(this.site.words.importing.useInstitutions);
  }

  /** The row of the review about an activity. */
  row(activity: string): Locator {
    return this.rows.filter({ hasText: activity });
  }

  applyButton(changes: number): Locator {
    const name = this.site.words.importing.apply(changes);
    return this.site.page.getByRole('button', { name, exact: true });
  }

  async apply(changes: number): Promise<void> {
    await this.applyButton(changes).click();
    await this.site.page.waitForURL(/\/admin\/importar\?applied=/);
  }

  async expectApplied(file: string, created: number, changed: number): Promise<void> {
    const message = this.site.words.importing.applied(file, created, changed);
    await expect(this.site.notice.filter({ hasText: message })).toBeVisible();
  }

  /** Undoes the import of a file, from the list. */
  async undo(file: string): Promise<void> {
    const { page, words } = this.site;
    const entry = page.getByRole('row').filter({ hasText: file });
    await entry.locator('summary').click();
    await entry.getByRole('button', { name: words.importing.confirmUndo, exact: true }).click();
    await page.waitForURL(/\/admin\/importar\?undone=/);
  }

  async expectUndone(file: string): Promise<void> {
    const message = this.site.words.importing.undone(file);
    await expect(this.site.notice.filter({ hasText: message })).toBeVisible();
  }

  private section(heading: string): Locator {
    const { page } = this.site;
    const title = page.getByRole('heading', { name: heading, exact: true });
    return page.locator('section').filter({ has: title });
  }

  private async sendFile(matrix: Matrix): Promise<void> {
    await this.file.setInputFiles(matrix);
    await this.press(this.site.words.importing.upload);
  }

  private async press(name: string): Promise<void> {
    await this.site.page.getByRole('button', { name, exact: true }).click();
  }
}
