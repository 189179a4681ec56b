/** Each island does what a page cannot do alone. */

import { expect, test } from '../fixtures';
import type { TypedReport } from '../pages/reportForm';
import { isSamePage, mark } from '../samePage';

const ACTIVITY = '2.01';

const REPORT: TypedReport = {
  status: 'inProgress',
  percent: '45',
  narrative: 'El trabajo de campo comenzó en dos países de destino.',
  evidence: 'https://example.org/estudio.pdf',
};

test.describe('the filter', () => {
  test('narrows the matrix while one types', async ({ app, page }) => {
    const axis = app.axis('PROT');
    await axis.open();
    await expect(axis.activities).toHaveCount(18);
    await mark(page);

    await axis.typeWords('malala');

    await expect(axis.activities).toHaveCount(1);
    await expect(axis.row('5.01')).toBeVisible();
    await expect(axis.counted).toContainText(app.words.counted(1, 18));
    expect(await isSamePage(page)).toBe(true);
  });

  test('follows a choice, and the address brings it back', async ({ app, page }) => {
    const axis = app.axis('PROT');
    await axis.open();
    await mark(page);
    await axis.typeWords('protocolo');
    await axis.chooseStatus('completed');

    await expect.poll(() => axis.parameter('status')).toBe('completed');
    await expect(axis.row('5.14')).toBeVisible();
    const chosen = await axis.activities.count();
    expect(await isSamePage(page)).toBe(true);

    await page.reload();
    await expect(axis.words).toHaveValue('protocolo');
    await expect(axis.activities).toHaveCount(chosen);
  });

  test('says so when nothing matches', async ({ app }) => {
    const axis = app.axis('PERS');
    await axis.open();
    await axis.typeWords('xyz');

    await expect(axis.activities).toHaveCount(0);
    await expect(axis.counted).toContainText(app.words.noneOf(18));
  });
});

test.describe('the filter of indicators', () => {
  test('narrows the list while one types', async ({ app, page }) => {
    const { indicators } = app;
    await indicators.open();
    await expect(indicators.rows).toHaveCount(24);
    await mark(page);

    await indicators.typeWords('malala');

    await expect(indicators.rows).toHaveCount(1);
    await expect(indicators.row('MALALA')).toBeVisible();
    await expect(indicators.counted).toContainText(app.words.indicators.counted(1, 24));
    expect(await isSamePage(page)).toBe(true);
  });

  test('follows the choice of an axis, and the address brings it back', async ({ app, page }) => {
    const { indicators } = app;
    await indicators.open();
    await mark(page);

    await indicators.chooseAxis('PREV');

    await expect.poll(() => indicators.parameter('axis')).toBe('PREV');
    await expect(indicators.rows).toHaveCount(3);
    expect(await isSamePage(page)).toBe(true);

    await page.reload();
    await expect(indicators.axis).toHaveValue('PREV');
    await expect(indicators.rows).toHaveCount(3);
  });
});

test.describe('the report form', () => {
  test.beforeEach(async ({ app, become }) => {
    await become('inm');
    await app.myWork.openForm(ACTIVITY);
  });

  test('keeps a draft over a reload', async ({ app, page }) => {
    const { form } = app.myWork;
    await form.fill(REPORT);

    await page.reload();

    await expect(form.draftRestored).toBeVisible();
    await form.expectTyped(REPORT);
  });

  test('forgets a draft that is not wanted', async ({ app, page }) => {
    const { form } = app.myWork;
    await form.fill(REPORT);
    await page.reload();

    await form.discardDraft();

    await expect(form.narrative).toHaveValue('');
    await expect(form.percent).toHaveValue('');
    await page.reload();
    await form.comesAlive();
    await expect(form.narrative).toHaveValue('');
    await expect(form.draftRestored).toHaveCount(0);
  });

  test('shows a refusal in place', async ({ app, page, expectsConsole }) => {
    const { form } = app.myWork;
    const typed: TypedReport = { ...REPORT, percent: '101' };
    expectsConsole(/status of 400/);
    await form.fill(typed);
    await mark(page);

    expect(await form.sendForStatus()).toBe(400);

    await expect(
      app.site.problem.filter({ hasText: app.words.oneFieldNeedsAttention }),
    ).toBeVisible();
    await expect(page.getByText(app.words.percentFault)).toBeVisible();
    await expect(form.percent).toHaveAttribute('aria-invalid', 'true');
    await form.expectTyped(typed);
    await expect(form.sendButton).toBeEnabled();
    expect(await isSamePage(page)).toBe(true);
  });

  test('loses nothing when the connection breaks', async ({
    app,
    context,
    page,
    expectsConsole,
  }) => {
    const { form } = app.myWork;
    expectsConsole(/ERR_INTERNET_DISCONNECTED/);
    await form.fill(REPORT);
    await mark(page);
    await context.setOffline(true);

    await form.send();

    await expect(app.site.problem.filter({ hasText: app.words.unreachable })).toBeVisible();
    await form.expectTyped(REPORT);
    expect(await isSamePage(page)).toBe(true);
  });
});
