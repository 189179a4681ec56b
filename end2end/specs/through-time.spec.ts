/** The whole product shows the plan as it stood on an earlier day. */

import type { Page } from '@playwright/test';

import { expect, test } from '../fixtures';
import { firstNumber } from '../numbers';

const THEN = '2019-06-30';
const TODAY_IN_WORDS = '30 de noviembre de 2019';
const THEN_IN_WORDS = '30 de junio de 2019';

/** Where the links of a page lead, as far as they stay on the site. */
async function addresses(page: Page): Promise<string[]> {
  const links = page.getByRole('main').getByRole('link');
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  return all.filter((address) => address !== null).filter((address) => address.startsWith('/'));
}

test('an earlier day is chosen above the page and holds on the way on', async ({ app, page }) => {
  const { words, overview, activities, ribbon } = app;
  await overview.open();
  await expect(ribbon.words).toHaveText(words.asOf.now(TODAY_IN_WORDS));
  const today = await overview.completed.textContent();

  await ribbon.choose('30/06/2019');

  await expect(ribbon.words).toHaveText(words.asOf.then(THEN_IN_WORDS));
  const then = firstNumber(await overview.completed.textContent());
  expect(then).toBeLessThan(firstNumber(today));
  const onward = await addresses(page);
  expect(onward.length).toBeGreaterThan(0);
  expect(onward.filter((address) => !address.includes(`as_of=${THEN}`))).toEqual([]);

  await overview.completed.click();
  await expect(ribbon.words).toHaveText(words.asOf.then(THEN_IN_WORDS));
  await expect(activities.rows).toHaveCount(then);

  await overview.open(THEN);
  await ribbon.backLink.click();
  await expect(ribbon.words).toHaveText(words.asOf.now(TODAY_IN_WORDS));
  await expect(overview.completed).toHaveText(today ?? '');
  expect(new URL(page.url()).search).toBe('');
});

test('a filter keeps the day', async ({ app }) => {
  const axis = app.axis('PROT');
  await axis.open({ as_of: THEN });

  await axis.typeWords('malala');

  await expect(axis.row('5.01')).toBeVisible();
  expect(axis.parameter('as_of')).toBe(THEN);
});

test('a file bears the day of the page', async ({ app, page }) => {
  await app.overview.open(THEN);
  const address = await app.chart('progress').file('svg').getAttribute('href');
  expect(address).toContain(`as_of=${THEN}`);

  const file = await page.request.get(address ?? '');

  expect(file.status()).toBe(200);
  expect(await file.text()).toContain(THEN_IN_WORDS);
});

test('nothing is changed on an earlier day', async ({ app, become }) => {
  const { amend } = app.activity('5.10');
  await become('secretaria');

  await app.site.open(`actividades/5.10?as_of=${THEN}`);

  await expect(app.site.heading).toContainText('5.10');
  await expect(amend.deadline).toHaveCount(0);
});

test('a day that cannot be shown is answered with a sentence', async ({ app, expectsConsole }) => {
  const { words, ribbon, site } = app;
  expectsConsole(/status of 400/);

  for (const [day, sentence] of [
    ['ayer', words.asOf.notADay('ayer')],
    ['2019-12-01', words.asOf.notYet('1 de diciembre de 2019')],
    ['2017-12-31', words.asOf.beforeThePlan('1 de enero de 2018')],
  ] as const) {
    const answer = await site.open(`?as_of=${day}`);
    expect(answer.status(), day).toBe(400);
    await expect(site.problem).toContainText(sentence);
    await expect(ribbon.words).toHaveText(words.asOf.now(TODAY_IN_WORDS));
  }
});

test('the schedule shows time as wide as one likes, and one axis alone', async ({ app }) => {
  const { schedule } = app;
  await schedule.open();
  const quarters = await schedule.width();
  const all = await schedule.programmes.count();

  await schedule.chooseUnit('month');
  expect(await schedule.width()).toBeGreaterThan(quarters);

  await schedule.chooseAxis('PREV');
  expect(await schedule.programmes.count()).toBeLessThan(all);
});

test('an amended deadline stands beside the original in the schedule', async ({ app }) => {
  const { schedule } = app;
  await schedule.open();

  await schedule.unfoldTable('4.01');

  await expect(schedule.cells('4.01').nth(1)).toContainText('31 dic');
  await expect(schedule.cells('4.01').nth(2)).toContainText('31 mar');
});
