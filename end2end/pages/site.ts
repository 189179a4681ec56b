/** A tab in which somebody visits the plan in a language. */

import type { Locator, Page, Response } from '@playwright/test';

import { type Lang, WORDS, type Words } from '../words';

export const PLAN = 'rd-2018-2020';

export class Site {
  readonly words: Words;
  readonly heading: Locator;
  /** A message that something went well. */
  readonly notice: Locator;
  /** A message that something stands in the way. */
  readonly problem: Locator;

  constructor(
    readonly page: Page,
    readonly lang: Lang,
    /** Whether scripts run, so that islands live. */
    readonly isAlive = true,
  ) {
    this.words = WORDS[lang];
    this.heading = page.getByRole('heading', { level: 1 });
    this.notice = page.locator('.notice[role="status"]');
    this.problem = page.getByRole('alert');
  }

  /** The address of a page of the plan; a path that is a query alone is of its first page. */
  address(path = ''): string {
    const home = `/${this.lang}/${PLAN}`;
    return path === '' || path.startsWith('?') ? `${home}${path}` : `${home}/${path}`;
  }

  /** Opens a page of the plan and gives the server's answer. */
  async open(path = ''): Promise<Response> {
    const response = await this.page.goto(this.address(path));
    if (response === null) {
      throw new Error(`no answer for ${path}`);
    }
    await this.awake();
    return response;
  }

  /** Waits until the islands of the page are awake; a page without islands has nobody to wake. */
  async awake(): Promise<void> {
    if (!this.isAlive) {
      return;
    }
    await this.page.waitForFunction(
      () =>
        document.querySelector('leptos-island') === null ||
        document.documentElement.dataset['islands'] === 'awake',
    );
  }

  /** The status with which the server answers what is sent to an address. */
  async statusOf(address: string, send: () => Promise<void>): Promise<number> {
    const answered = this.page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && new URL(response.url()).pathname === address,
    );
    await send();
    return (await answered).status();
  }
}
