/** Who is signed in. Each account signs in once a server, whatever the number of tests. */

import type { Browser, BrowserContext } from '@playwright/test';

import { SignInPage } from './pages/signIn';
import { Site } from './pages/site';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** The accounts of a demonstration that the tests use. */
export type Account =
  | 'secretaria'
  | 'direccion'
  | 'socio'
  | 'mirex'
  | 'minerd'
  | 'mmujer'
  | 'mt'
  | 'pett'
  | 'inm';

export function passwordOf(account: Account): string {
  return `demo-${account}`;
}

export class Sessions {
  private readonly known = new Map<Account, Cookies>();

  constructor(
    private readonly browser: Browser,
    private readonly baseURL: string,
  ) {}

  /** A browser of its own in which an account is signed in; whoever asks closes it. */
  async browserOf(account: Account): Promise<BrowserContext> {
    const context = await this.newContext();
    await context.addCookies(await this.cookiesOf(account));
    return context;
  }

  async cookiesOf(account: Account): Promise<Cookies> {
    const cookies = this.known.get(account) ?? (await this.signIn(account));
    this.known.set(account, cookies);
    return cookies;
  }

  private async signIn(account: Account): Promise<Cookies> {
    const context = await this.newContext();
    try {
      const signIn = new SignInPage(new Site(await context.newPage(), 'es'));
      await signIn.open();
      await signIn.as(account, passwordOf(account));
      return await context.cookies();
    } finally {
      await context.close();
    }
  }

  private newContext(): Promise<BrowserContext> {
    return this.browser.newContext({ baseURL: this.baseURL, javaScriptEnabled: true });
  }
}
