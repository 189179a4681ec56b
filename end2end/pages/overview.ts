/** Where the plan stands. */

import type { Locator } from '@playwright/test';

import type { Answer, AxisCode } from '../words';
import type { Site } from './site';

export class OverviewPage {
  /** The answers for whoever has little time, all together. */
  readonly answers: Locator;
  readonly overdue: Locator;
  readonly completed: Locator;
  /** How many indicators stand in each band, and how many in none. */
  readonly bands: Locator;
  /** How much changed of late, by kind. */
  readonly changes: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    this.answers = page.locator('.answers');
    this.overdue = this.figure('late', words.overdueFigure);
    this.completed = this.figure('standing', words.completedFigure);
    this.bands = this.figures('working');
    this.changes = this.figures('recent');
  }

  /** Opens it as the plan stands, or as it stood on an earlier day. */
  async open(day?: string): Promise<void> {
    await this.site.open(day === undefined ? '' : `?as_of=${day}`);
  }

  answer(answer: Answer): Locator {
    const name = this.site.words.answers[answer];
    return this.site.page.getByRole('region', { name, exact: true });
  }

  /** How the figures of an answer are made, folded. */
  explanations(answer: Answer): Locator {
    return this.answer(answer).getByRole('group');
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

  private figure(answer: Answer, name: RegExp): Locator {
    return this.answer(answer).getByRole('link', { name });
  }

  private figures(answer: Answer): Locator {
    return this.answer(answer).getByRole('listitem').getByRole('link');
  }
}
