/** The plan for a projector. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class PresentationPage {
  readonly slides: Locator;
  /** The slide that is seen. */
  readonly shown: Locator;
  /** Which slide of how many is seen. */
  readonly place: Locator;
  /** What there is to say of the connection. */
  readonly news: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly autoAdvance: Locator;
  /** After how many seconds the next slide comes on its own. */
  readonly pace: Locator;
  /** How many activities are completed, as the first slide says. */
  readonly completed: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const { presentation } = words;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.slides = page.locator('.slide');
    this.shown = this.slides.filter({ visible: true });
    this.place = page.locator('.deck-place');
    this.news = page.locator('.deck-news');
    this.previous = button(presentation.previous);
    this.next = button(presentation.next);
    this.autoAdvance = button(presentation.autoAdvance);
    this.pace = page.getByRole('combobox');
    this.completed = this.slides
      .first()
      .locator('dl > div')
      .filter({ has: page.getByText(presentation.completed, { exact: true }) })
      .locator('dd')
      .first();
  }

  /** Opens it and waits for the island, which says what slide is seen. */
  async open(): Promise<void> {
    await this.site.open('presentacion');
    if (this.site.isAlive) {
      await this.place.filter({ hasText: '1 / ' }).waitFor();
    }
  }
}
