/** Everything works as plain pages and plain forms. */

import { expect, test } from '../fixtures';
import type { TypedReport } from '../pages/reportForm';
import { passwordOf } from '../sessions';

test.use({ javaScriptEnabled: false });

// Chromium fetches the islands that a page announces, and then has no script to run them.
test.beforeEach(({ expectsConsole }) => {
  expectsConsole(/was preloaded using link preload but not used/);
});

const ACTIVITY = '5.06';

const REPORT: TypedReport = {
  status: 'inProgress',
  percent: '80',
  narrative: 'El segundo grupo completó el acompañamiento en tres provincias.',
  evidence: 'https://example.org/informes/piloto.pdf',
};

test('a member reports, the secretariat validates, the figures move', async ({ app }) => {
  const { words, header, myWork, review } = app;
  const axis = app.axis('PROT');

  await axis.open();
  const before = await axis.figures();
  await expect(axis.progress(ACTIVITY)).toContainText(words.percent(40));

  await header.signInLink.click();
  await app.signIn.as('mirex', passwordOf('mirex'));
  await header.link(words.myWork).click();
  await myWork.chooseToReportOn(ACTIVITY);
  await myWork.form.fill(REPORT);
  await myWork.form.send();
  await myWork.expectSent(ACTIVITY);
  await header.signOut();

  await axis.open();
  await expect(axis.progress(ACTIVITY)).toContainText(words.percent(40));
  expect(await axis.figures()).toEqual(before);

  await header.signInLink.click();
  await app.signIn.as('secretaria', passwordOf('secretaria'));
  await header.link(words.review).click();
  await expect(review.official(ACTIVITY)).toContainText(words.percent(40));
  await review.validate(ACTIVITY);
  await header.signOut();

  await axis.open();
  await expect(axis.progress(ACTIVITY)).toContainText(words.percent(80));
  const after = await axis.figures();
  expect(after.actual).toBeGreaterThan(before.actual);
  expect(after.curve).toContain(words.curveActual(after.actual));
});

test('a refused form keeps everything that was typed', async ({ app, become, expectsConsole }) => {
  const { words, myWork } = app;
  const typed: TypedReport = { ...REPORT, percent: '101', narrative: 'Dos líneas\ny «comillas».' };
  expectsConsole(/status of 400/);

  await become('mirex');
  await myWork.openForm('5.15');
  await myWork.form.fill(typed);
  expect(await myWork.form.sendForStatus()).toBe(400);

  await expect(app.site.problem.filter({ hasText: words.oneFieldNeedsAttention })).toBeVisible();
  await expect(app.site.page.getByText(words.percentFault).first()).toBeVisible();
  await expect(myWork.form.percent).toHaveAttribute('aria-invalid', 'true');
  await myWork.form.expectTyped(typed);
});

test('a refused form can be corrected and sent', async ({ app, become, expectsConsole }) => {
  const { words, myWork } = app;
  expectsConsole(/status of 400/);

  await become('mirex');
  await myWork.openForm('2.05');
  await myWork.form.fill({ ...REPORT, percent: '-1' });
  expect(await myWork.form.sendForStatus()).toBe(400);

  await myWork.form.percent.fill('35');
  await myWork.form.send();
  await myWork.expectSent('2.05');
  await expect(app.header.link(words.myWork)).toBeVisible();
});

test('filters are a form with an address', async ({ app }) => {
  const { words } = app;
  const axis = app.axis('PROT');

  await axis.open();
  await axis.words.fill('hogar malala');
  await axis.applyFilter();

  expect(axis.parameter('q')).toBe('hogar malala');
  await expect(axis.activities).toHaveCount(1);
  await expect(axis.row('5.01')).toBeVisible();
  await expect(axis.counted).toContainText(words.counted(1, 18));

  await axis.words.fill('');
  await axis.chooseStatus('completed');
  await axis.applyFilter();

  expect(axis.parameter('status')).toBe('completed');
  await expect(axis.row('5.05')).toBeVisible();
  await expect(axis.row('5.01')).toHaveCount(0);
});

test('so is the filter of indicators', async ({ app }) => {
  const { indicators } = app;

  await indicators.open();
  await indicators.words.fill('malala');
  await indicators.applyFilter();

  expect(indicators.parameter('q')).toBe('malala');
  await expect(indicators.rows).toHaveCount(1);
  await expect(indicators.row('MALALA')).toBeVisible();
  await expect(indicators.counted).toContainText(app.words.indicators.counted(1, 24));
});

test('figures are entered, refused, corrected, validated and published', async ({
  app,
  become,
  context,
  expectsConsole,
}) => {
  const { words, entry, review } = app;
  const { whole, women, men } = words.counts;
  const indicator = app.indicator('SHELTER');
  const period = words.halfYear(1, 2019);
  expectsConsole(/status of 400/);

  await become('mmujer');
  await indicator.open();
  await indicator.chooseToEnter();
  await entry.breakDownBySex();
  await entry.period.fill('2019-S1');
  await entry.total.fill('64');
  await entry.cell(women).fill('60');
  await entry.cell(men).fill('3');
  expect(await entry.sendForRefusal()).toBe(400);

  const refusal = app.site.problem.filter({ hasText: words.entry.doesNotAddUp(63, 64) });
  await expect(refusal).toBeVisible();
  await expect(entry.period).toHaveValue('2019-S1');
  await expect(entry.total).toHaveValue('64');
  await expect(entry.cell(women)).toHaveValue('60');
  await entry.cell(men).fill('4');
  await entry.send();
  await entry.expectSent();

  await context.clearCookies();
  await indicator.openTable();
  await expect(indicator.value(period, whole)).toHaveCount(0);

  await become('secretaria');
  await review.open();
  await review.validate('SHELTER');

  await context.clearCookies();
  await indicator.openTable();
  await expect(indicator.value(period, whole)).toHaveText('64');
  await expect(indicator.value(period, women)).toHaveText(words.withheld);
  await expect(indicator.value(period, men)).toHaveText('<11');
});
