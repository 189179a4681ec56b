/** Where one signs in. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class SignInPage {
  readonly login: Locator;
  readonly password: Locator;
  readonly submit: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const main = page.getByRole('main');
    this.login = main.getByLabel(words.login, { exact: true });
    this.password = main.getByLabel(words.password, { exact: true });
    this.submit = main.getByRole('button', { name: words.signIn, exact: true });
  }

  async open(): Promise<void> {
    await this.site.open('entrar');
  }

  /** Signs in and arrives wherever that leads. */
  async as(login: string, password: string): Promise<void> {
    await this.login.fill(login);
    await this.password.fill(password);
    await this.submit.click();
    await this.site.page.waitForURL((url) => !url.pathname.endsWith('/entrar'));
  }
}
