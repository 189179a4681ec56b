/** One indicator: what each source says of it, and where they disagree. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class IndicatorPage {
  /** The table beside the chart, once it is unfolded. */
  readonly observations: Locator;
  private readonly entryLink: Locator;

  constructor(
    private readonly site: Site,
    private readonly code: string,
  ) {
    const { page, words } = site;
    const { observations, enter } = words.indicators;
    this.observations = page.getByRole('table', { name: observations, exact: true });
    this.entryLink = page.getByRole('link', { name: enter, exact: true });
  }

  async open(): Promise<void> {
    await this.site.open(`indicadores/${this.code}`);
  }

  async openTable(): Promise<void> {
    await this.open();
    await this.site.page.getByText(this.site.words.asTable, { exact: true }).click();
    await this.observations.waitFor();
  }

  /** Goes to the form for figures. */
  async chooseToEnter(): Promise<void> {
    await this.entryLink.click();
  }

  /** The value that is shown for a period and for what is counted in it. */
  value(period: string, counted: string): Locator {
    const { page, words } = this.site;
    return this.observations
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: period, exact: true }) })
      .filter({ has: page.getByRole('cell', { name: counted, exact: true }) })
      .locator(`[data-label="${words.indicators.value}"]`);
  }

  /** Where sources disagree about a period. */
  disagreement(period: string): Locator {
    const { page } = this.site;
    const heading = page.getByRole('heading', { name: period, exact: true });
    return page.getByRole('article').filter({ has: heading });
  }

  /** What the sources say that disagree about a period, the greatest value first. */
  claims(period: string): Locator {
    return this.disagreement(period).getByRole('list').first().getByRole('listitem');
  }
}
