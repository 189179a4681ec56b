/** Who may see and do what, and what becomes of requests that make no sense. */

import type { APIResponse, Page } from '@playwright/test';

import { expect, test } from '../fixtures';
import { PLAN } from '../pages/site';
import { type Account, passwordOf } from '../sessions';

/** Characters, more than any form takes. */
const TOO_MANY = 200_000;

/** Sends a report as a form of a page at an origin does. */
function postReport(
  page: Page,
  origin: string,
  activity: string,
  narrative = 'Se avanzó según lo previsto.',
): Promise<APIResponse> {
  return page.request.post('/acciones/informe', {
    headers: { Origin: origin },
    form: {
      page: `/es/${PLAN}/mi-trabajo`,
      plan: PLAN,
      activity,
      report: '0190a000-0000-7000-8000-000000000001',
      version: 0,
      reported_on: '30/11/2019',
      status: 'in_progress',
      percent: '50',
      narrative,
      evidence: '',
    },
    maxRedirects: 0,
  });
}

test('own work leads through the sign-in page and back', async ({ app, page }) => {
  const answer = await app.site.open('mi-trabajo?activity=5.10');

  const first = await answer.request().redirectedFrom()?.response();
  expect(first?.status()).toBe(303);
  await expect(page).toHaveURL(/\/entrar\?next=/);

  await app.signIn.as('mmujer', passwordOf('mmujer'));

  await expect(page).toHaveURL(/\/mi-trabajo\?activity=5\.10$/);
  await expect(app.site.heading).toHaveText(app.words.myWork);
});

test('the form for figures leads through the sign-in page and back', async ({ app, page }) => {
  await app.site.open('indicadores/PROS-T/registro?by=sex');
  await expect(page).toHaveURL(/\/entrar\?next=/);

  await app.signIn.as('pett', passwordOf('pett'));

  await expect(page).toHaveURL(/\/indicadores\/PROS-T\/registro\?by=sex$/);
  await expect(app.entry.cell(app.words.counts.women)).toBeVisible();
});

const CLOSED_PAGES: readonly (readonly [Account, string])[] = [
  ['socio', 'mi-trabajo'],
  ['socio', 'revision'],
  ['direccion', 'mi-trabajo'],
  ['direccion', 'revision'],
  ['mmujer', 'revision'],
  ['secretaria', 'mi-trabajo'],
  ['mmujer', 'indicadores/PROS-T/registro'],
  ['direccion', 'indicadores/PROS-T/registro'],
  ['socio', 'indicadores/PROS-T/registro'],
];

for (const [account, path] of CLOSED_PAGES) {
  test(`${path} is closed to ${account}`, async ({ app, become, expectsConsole }) => {
    expectsConsole(/status of 403/);
    await become(account);

    const answer = await app.site.open(path);

    expect(answer.status()).toBe(403);
    await expect(app.site.heading).toHaveText(app.words.forbidden);
  });
}

for (const account of ['mmujer', 'secretaria', 'direccion', 'socio'] as const) {
  test(`${account} cannot report for another institution`, async ({ become, page, server }) => {
    await become(account);
    const answer = await postReport(page, server.url, '5.11');
    expect(answer.status()).toBe(403);
  });
}

test('a form of another site is not accepted', async ({ become, page }) => {
  await become('mmujer');
  const answer = await postReport(page, 'https://example.org', '5.10');
  expect(answer.status()).toBe(403);
});

test('a report on an activity that does not exist is not found', async ({
  become,
  page,
  server,
}) => {
  await become('mmujer');
  const answer = await postReport(page, server.url, '9.99');
  expect(answer.status()).toBe(404);
});

test('a form that is too large is not taken', async ({ become, page, server }) => {
  await become('mmujer');
  const answer = await postReport(page, server.url, '5.10', 'a'.repeat(TOO_MANY));
  expect(answer.status()).toBe(413);
});

test('whoever has a broken session is signed out', async ({ app, context, page, sessions }) => {
  const whole = await sessions.cookiesOf('mmujer');
  await context.addCookies(whole.map((cookie) => ({ ...cookie, value: 'broken' })));

  expect((await app.site.open()).status()).toBe(200);
  await expect(app.header.signInLink).toBeVisible();

  await app.site.open('mi-trabajo');
  await expect(page).toHaveURL(/\/entrar\?next=/);
});

test('a wrong password is refused and the name kept', async ({ app, expectsConsole }) => {
  expectsConsole(/status of 4\d\d/);
  await app.signIn.open();
  await app.signIn.login.fill('mmujer');
  await app.signIn.password.fill('demo-otra');
  await app.signIn.submit.click();

  await expect(app.site.problem).toBeVisible();
  await expect(app.signIn.login).toHaveValue('mmujer');
  await expect(app.signIn.password).toHaveValue('');
});

const MISSING_PAGES = [
  `/fr/${PLAN}`,
  '/es/otro-plan',
  `/es/${PLAN}/ejes/NADA`,
  `/es/${PLAN}/actividades/9.99`,
  `/es/${PLAN}/instituciones/NADIE`,
  `/es/${PLAN}/indicadores/NADA`,
  `/es/${PLAN}/no-existe`,
];

for (const address of MISSING_PAGES) {
  test(`${address} is not found`, async ({ app, page, expectsConsole }) => {
    expectsConsole(/status of 404/);

    const answer = await page.goto(address);

    expect(answer?.status()).toBe(404);
    await expect(app.site.heading).toHaveText(app.words.notFound);
  });
}

test('the language changes and the page stays', async ({ app, page }) => {
  await app.axis('PROT').open({ status: 'overdue' });

  await app.header.changeLanguage();

  await expect(page).toHaveURL(new RegExp(`/en/${PLAN}/ejes/PROT\\?status=overdue$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
