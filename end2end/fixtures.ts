/** What every test begins with: a server, a watched browser, and somebody in front of it. */

import { expect, test as base } from '@playwright/test';

import { App } from './app';
import type { Screen } from './screens';
import { Server } from './server';
import { type Account, Sessions } from './sessions';
import { Watch } from './watch';
import type { Lang } from './words';

export interface Options {
  /** The language in which a test meets the application. */
  lang: Lang;
}

interface TestFixtures extends Options {
  watch: Watch;
  app: App;
  /** Announces a console message that the test provokes. */
  expectsConsole: (pattern: RegExp) => void;
  /** Signs an account in without the way through the sign-in page. */
  become: (account: Account) => Promise<void>;
  /** Opens a screen as whoever sees it, while a report waits in review. */
  show: (screen: Screen) => Promise<void>;
}

interface WorkerFixtures {
  server: Server;
  sessions: Sessions;
  /** The activity whose report waits in review for as long as the server runs. */
  waitingReport: string;
}

const SERVER_STARTS_WITHIN = 120_000;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: SERVER_STARTS_WITHIN },
  ],

  sessions: [
    async ({ browser, server }, use) => {
      await use(new Sessions(browser, server.url));
    },
    { scope: 'worker' },
  ],

  waitingReport: [
    async ({ sessions }, use) => {
      const activity = '2.06';
      const context = await sessions.browserOf('inm');
      const { myWork } = new App(await context.newPage(), 'es');
      await myWork.openForm(activity);
      await myWork.form.fill({
        status: 'inProgress',
        percent: '20',
        narrative: 'Se revisaron los registros de interceptación de dos puertos.',
        evidence: 'https://example.org/rutas.pdf',
      });
      await myWork.form.send();
      await myWork.expectSent(activity);
      await context.close();
      await use(activity);
    },
    { scope: 'worker', timeout: SERVER_STARTS_WITHIN },
  ],

  lang: ['es', { option: true }],

  baseURL: async ({ server }, use) => {
    await use(server.url);
  },

  locale: async ({ lang }, use) => {
    await use(lang === 'es' ? 'es-DO' : 'en-GB');
  },

  watch: [
    async ({ context, server }, use) => {
      const watch = new Watch(context, server.url);
      await use(watch);
      expect(watch.faults(), 'the browser is content').toEqual([]);
    },
    { auto: true },
  ],

  expectsConsole: async ({ watch }, use) => {
    await use((pattern) => watch.expectsConsole(pattern));
  },

  become: async ({ context, sessions }, use) => {
    await use(async (account) => {
      await context.clearCookies();
      await context.addCookies(await sessions.cookiesOf(account));
    });
  },

  app: async ({ page, lang, javaScriptEnabled }, use) => {
    await use(new App(page, lang, javaScriptEnabled));
  },

  show: async ({ app, become, watch, waitingReport: _waits }, use) => {
    await use(async (screen) => {
      if (screen.account !== undefined) {
        await become(screen.account);
      }
      if (screen.console !== undefined) {
        watch.expectsConsole(screen.console);
      }
      await screen.open(app);
      await expect(app.site.heading).toBeVisible();
    });
  },
});

export { expect };
