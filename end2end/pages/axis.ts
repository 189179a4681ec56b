/** The matrix of an axis with its figures, its filters and its curve. */

import type { Locator } from '@playwright/test';

import { firstNumber } from '../numbers';
import type { AxisCode, State } from '../words';
import { FilteredPage } from './filteredPage';
import type { Site } from './site';

/** What an axis says of its progress as a whole. */
export interface AxisFigures {
  /** Actual progress, in whole percent. */
  actual: number;
  /** The words that are drawn into the curve. */
  curve: string;
}

export class AxisPage extends FilteredPage {
  readonly status: Locator;
  /** The rows of activities, without those of programmes. */
  readonly activities: Locator;
  readonly progressChart: Locator;
  /** The axis on one page, as a file. */
  readonly briefLink: Locator;
  /** The way to a report of one's own about it. */
  readonly buildLink: Locator;
  private readonly curve: Locator;
  private readonly results: Locator;

  constructor(
    site: Site,
    private readonly code: AxisCode,
  ) {
    super(site);
    const { page, words } = site;
    this.status = this.form.getByLabel(words.filter.status, { exact: true });
    this.results = page.getByRole('region', { name: words.matrix, exact: true });
    this.activities = this.results.getByRole('row').filter({ has: page.getByRole('cell') });
    this.progressChart = page.getByRole('img', { name: words.progressChart });
    this.briefLink = page.getByRole('link', { name: words.reports.brief, exact: true });
    this.buildLink = page.getByRole('link', { name: words.reports.build, exact: true });
    this.curve = page.getByRole('img', { name: words.curve });
  }

  async open(query: Record<string, string> = {}): Promise<void> {
    const parameters = new URLSearchParams(query).toString();
    await this.site.open(`ejes/${this.code}${parameters === '' ? '' : `?${parameters}`}`);
  }

  row(activity: string): Locator {
    const code = this.site.page.getByRole('cell', { name: activity, exact: true });
    return this.results.getByRole('row').filter({ has: code });
  }

  progress(activity: string): Locator {
    return this.cell(activity, this.site.words.progress);
  }

  deadline(activity: string): Locator {
    return this.cell(activity, this.site.words.deadline);
  }

  async figures(): Promise<AxisFigures> {
    const drawn = await this.curve.locator('text').allTextContents();
    return {
      actual: firstNumber(await this.progressChart.locator('desc').textContent()),
      curve: drawn.join(' ').replace(/\s+/g, ' ').trim(),
    };
  }

  async chooseStatus(state: State): Promise<void> {
    await this.status.selectOption({ label: this.site.words.states[state] });
  }

  /** The cell of an activity under a column's heading. */
  private cell(activity: string, column: string): Locator {
    return this.row(activity).locator(`[data-label="${column}"]`);
  }
}
