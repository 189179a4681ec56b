/** The matrix of an axis with its figures, its filters and its curve. */

import { expect, type Locator } from '@playwright/test';

import type { AxisCode, State } from '../words';
import type { Site } from './site';

/** What an axis says of its progress as a whole. */
export interface AxisFigures {
  /** Actual progress, in whole percent. */
  actual: number;
  /** The words that are drawn into the curve. */
  curve: string;
}

export class AxisPage {
  readonly words: Locator;
  readonly status: Locator;
  /** The rows of activities, without those of programmes. */
  readonly activities: Locator;
  readonly progressChart: Locator;
  private readonly curve: Locator;
  private readonly form: Locator;
  private readonly results: Locator;

  constructor(
    private readonly site: Site,
    private readonly code: AxisCode,
  ) {
    const { page, words } = site;
    this.form = page.getByRole('search');
    this.words = this.form.getByLabel(words.filter.words, { exact: true });
    this.status = this.form.getByLabel(words.filter.status, { exact: true });
    this.results = page.getByRole('region', { name: words.matrix, exact: true });
    this.activities = this.results.getByRole('row').filter({ has: page.getByRole('cell') });
    this.progressChart = page.getByRole('img', { name: words.progressChart });
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

  /** Types words into the filter until its island, once awake, follows. */
  async typeWords(words: string): Promise<void> {
    await expect(async () => {
      await this.words.fill('');
      await this.words.pressSequentially(words);
      await expect.poll(() => this.parameter('q'), { timeout: 1_000 }).toBe(words);
    }).toPass();
  }

  async chooseStatus(state: State): Promise<void> {
    await this.status.selectOption({ label: this.site.words.states[state] });
  }

  /** Sends the filter as a plain form. */
  async applyFilter(): Promise<void> {
    await this.form.getByRole('button', { name: this.site.words.filter.apply, exact: true }).click();
  }

  /** A parameter in the address bar. */
  parameter(name: string): string | null {
    return new URL(this.site.page.url()).searchParams.get(name);
  }

  /** The cell of an activity under a column's heading. */
  private cell(activity: string, column: string): Locator {
    return this.row(activity).locator(`[data-label="${column}"]`);
  }
}

function firstNumber(text: string | null): number {
  const digits = /\d+/.exec(text ?? '');
  if (digits === null) {
    throw new Error(`no number in ${text}`);
  }
  return Number(digits[0]);
}
