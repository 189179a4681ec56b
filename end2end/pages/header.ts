/** The head of every page: the way through the plan, the language, the account. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class Header {
  readonly signInLink: Locator;
  readonly signOutButton: Locator;
  private readonly banner: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    this.banner = page.getByRole('banner');
    this.signInLink = this.banner.getByRole('link', { name: words.signIn, exact: true });
    this.signOutButton = this.banner.getByRole('button', { name: words.signOut, exact: true });
  }

  link(name: string | RegExp): Locator {
    const { page, words } = this.site;
    return page
      .getByRole('navigation', { name: words.navigation, exact: true })
      .getByRole('link', { name, exact: true });
  }

  async signOut(): Promise<void> {
    await this.signOutButton.click();
    await this.signInLink.waitFor();
  }

  async changeLanguage(): Promise<void> {
    const { otherLanguage } = this.site.words;
    await this.banner.getByRole('link', { name: otherLanguage, exact: true }).click();
  }
}
