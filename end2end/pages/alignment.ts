/** The plan beside the international frames. */

import type { Locator } from '@playwright/test';

import type { AxisCode } from '../words';
import type { Site } from './site';

export class AlignmentPage {
  readonly methodLink: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    this.methodLink = page.getByRole('link', { name: words.alignment.method, exact: true });
  }

  async open(): Promise<void> {
    await this.site.open('alineacion');
  }

  /** The link to the activities of an axis for a target of the SDGs. */
  activities(target: string, axis: AxisCode): Locator {
    return this.link(target, axis, this.site.words.alignment.activities);
  }

  /** The link to the indicators of an axis for a target of the SDGs. */
  indicators(target: string, axis: AxisCode): Locator {
    return this.link(target, axis, this.site.words.alignment.indicators);
  }

  private link(target: string, axis: AxisCode, name: RegExp): Locator {
    const { page, words } = this.site;
    const tag = page.getByText(words.alignment.target(target), { exact: true });
    return page
      .getByRole('table', { name: words.alignment.targets, exact: true })
      .getByRole('row')
      .filter({ has: tag })
      .locator(`[data-label$="${words.axes[axis]}"]`)
      .getByRole('link', { name });
  }
}
