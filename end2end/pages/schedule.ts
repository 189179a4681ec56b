/** The activities and deadlines through time. */

import type { Locator, Response } from '@playwright/test';

import type { AxisCode, TimeUnit } from '../words';
import type { Site } from './site';

export class SchedulePage {
  /** The activities through time, a figure for each programme. */
  readonly programmes: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    this.programmes = page
      .getByRole('region', { name: words.schedule.gantts, exact: true })
      .getByRole('figure');
  }

  open(query: Record<string, string> = {}): Promise<Response> {
    const parameters = new URLSearchParams(query).toString();
    return this.site.open(`cronograma${parameters === '' ? '' : `?${parameters}`}`);
  }

  async chooseUnit(unit: TimeUnit): Promise<void> {
    await this.choose('unit', unit, this.site.words.schedule.units[unit]);
  }

  async chooseAxis(axis: AxisCode): Promise<void> {
    await this.choose('axis', axis, new RegExp(`^[IVX]+\\. ${this.site.words.axes[axis]}$`));
  }

  /** How wide the drawing of the first programme is, in pixels. */
  async width(): Promise<number> {
    const drawing = this.programmes.first().getByRole('img');
    return (await drawing.boundingBox())?.width ?? 0;
  }

  /** Unfolds the table of the programme to which an activity belongs. */
  async unfoldTable(activity: string): Promise<void> {
    const programme = this.programmes.filter({ hasText: activity });
    await programme.getByText(this.site.words.asTable, { exact: true }).click();
  }

  /**
   * What an unfolded table says of an activity: its start, its original deadline
   * and its deadline come first.
   */
  cells(activity: string): Locator {
    const name = new RegExp(`^${activity.replaceAll('.', '\\.')} `);
    return this.programmes
      .getByRole('row')
      .filter({ has: this.site.page.getByRole('rowheader', { name }) })
      .getByRole('cell');
  }

  private async choose(parameter: string, value: string, name: string | RegExp): Promise<void> {
    const { page } = this.site;
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get(parameter) === value);
  }
}
