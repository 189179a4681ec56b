/** A member's own activities, and the form to report on one. */

import { expect, type Locator } from '@playwright/test';

import { ReportForm } from './reportForm';
import type { Site } from './site';

export class MyWorkPage {
  readonly form: ReportForm;
  private readonly titles: Locator;

  constructor(private readonly site: Site) {
    this.form = new ReportForm(site);
    this.titles = site.page.getByRole('listitem').getByRole('heading', { level: 2 });
  }

  async open(): Promise<void> {
    await this.site.open('mi-trabajo');
  }

  /** Opens the form for an activity by its address. */
  async openForm(activity: string): Promise<void> {
    await this.site.open(`mi-trabajo?activity=${activity}#report`);
    await this.form.comesAlive();
  }

  /** Opens the form for an activity from the list. */
  async chooseToReportOn(activity: string): Promise<void> {
    await this.reportLink(activity).click();
    await this.form.comesAlive();
  }

  reportLink(activity: string): Locator {
    const { page, words } = this.site;
    return page.getByRole('link', { name: words.reportOn(activity), exact: true });
  }

  item(activity: string): Locator {
    const { page } = this.site;
    const title = page.getByRole('heading', { name: activity });
    return page.getByRole('listitem').filter({ has: title });
  }

  /** The codes of the activities, in the order of the page. */
  async codes(): Promise<string[]> {
    const titles = await this.titles.allTextContents();
    return titles.map((title) => title.trim().split(' ')[0] ?? '');
  }

  async expectSent(activity: string): Promise<void> {
    const message = this.site.words.report.sent(activity);
    await expect(this.site.notice.filter({ hasText: message })).toBeVisible();
  }
}
