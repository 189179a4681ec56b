/** The reports and the figures that wait for the secretariat. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class ReviewPage {
  constructor(private readonly site: Site) {}

  async open(): Promise<void> {
    await this.site.open('revision');
  }

  /** The report that waits for an activity, or the figures for an indicator. */
  report(code: string): Locator {
    const { page } = this.site;
    const name = new RegExp(`^${code.replaceAll('.', '\\.')} `);
    const title = page.getByRole('heading', { name });
    return page.getByRole('listitem').filter({ has: title });
  }

  /** Each figure that waits for an indicator, followed by the one in force. */
  figures(indicator: string): Locator {
    return this.report(indicator).getByRole('cell');
  }

  /** What is official about the activity now, beside the report. */
  official(activity: string): Locator {
    const name = this.site.words.reviewNow;
    return this.report(activity).getByRole('heading', { name, exact: true }).locator('..');
  }

  async validate(code: string): Promise<void> {
    await this.decide(code, this.site.words.validate);
    await this.site.notice.filter({ hasText: this.site.words.validated }).waitFor();
  }

  async returnWith(activity: string, note: string): Promise<void> {
    await this.report(activity).getByLabel(this.site.words.reviewNote, { exact: true }).fill(note);
    await this.decide(activity, this.site.words.return);
    await this.site.notice.filter({ hasText: this.site.words.wasReturned }).waitFor();
  }

  private async decide(code: string, decision: string): Promise<void> {
    await this.report(code).getByRole('button', { name: decision, exact: true }).click();
  }
}
