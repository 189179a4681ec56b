/** Where the plan stands. */

import type { Locator } from '@playwright/test';

import type { AxisCode } from '../words';
import type { Site } from './site';

export class OverviewPage {
  constructor(private readonly site: Site) {}

  async open(): Promise<void> {
    await this.site.open();
  }

  /** The progress of an axis beside what is expected, as its card draws it. */
  progressChart(axis: AxisCode): Locator {
    const { page, words } = this.site;
    const name = page.getByRole('heading', { name: words.axes[axis] });
    return page
      .getByRole('article')
      .filter({ has: name })
      .getByRole('img', { name: words.progressChart });
  }
}
