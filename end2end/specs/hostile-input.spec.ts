/** Whatever is typed is shown as text and never run. */

import type { Page } from '@playwright/test';

import { expect, test } from '../fixtures';
import type { TypedReport } from '../pages/reportForm';

const HOSTILE = `</textarea><script>window.hacked = 1</script>"'`;

const ACTIVITY = '5.16';

const REPORT: TypedReport = {
  status: 'inProgress',
  percent: '30',
  narrative: HOSTILE,
  evidence: `https://example.org/?a=<script>&b='`,
};

async function expectNotHacked(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
}

test('a report and a note are text wherever they are shown', async ({ app, become, page }) => {
  const { myWork, review } = app;
  const activity = app.activity(ACTIVITY);

  await become('mt');
  await myWork.openForm(ACTIVITY);
  await myWork.form.fill(REPORT);
  await page.reload();
  await expect(myWork.form.draftRestored).toBeVisible();
  await myWork.form.expectTyped(REPORT);
  await myWork.form.send();
  await myWork.expectSent(ACTIVITY);
  await expectNotHacked(page);

  await become('secretaria');
  await review.open();
  await expect(review.report(ACTIVITY)).toContainText(HOSTILE);
  await review.returnWith(ACTIVITY, HOSTILE);
  await expectNotHacked(page);

  await become('mt');
  await myWork.openForm(ACTIVITY);
  await expect(page.getByRole('blockquote')).toContainText(HOSTILE);
  await myWork.form.expectTyped(REPORT);
  await expectNotHacked(page);
  await myWork.form.send();
  await myWork.expectSent(ACTIVITY);

  await become('secretaria');
  await review.open();
  await review.validate(ACTIVITY);
  await activity.open();
  await expect(page.getByText(HOSTILE)).toBeVisible();
  await expect(activity.evidence).toHaveAttribute('href', REPORT.evidence);
  await expectNotHacked(page);
});

test('a refused form shows what was typed as text', async ({
  app,
  become,
  page,
  expectsConsole,
}) => {
  const { form } = app.myWork;
  expectsConsole(/status of 400/);

  await become('mt');
  await app.myWork.openForm(ACTIVITY);
  await form.fill({ ...REPORT, percent: HOSTILE });
  expect(await form.sendPlainlyForStatus()).toBe(400);

  await form.expectTyped({ ...REPORT, percent: HOSTILE });
  await expectNotHacked(page);
});

test('the words of a filter are text', async ({ app, page }) => {
  const axis = app.axis('PERS');

  await axis.open({ q: HOSTILE });
  await expect(axis.words).toHaveValue(HOSTILE);
  await expect(axis.activities).toHaveCount(0);
  await expectNotHacked(page);

  await axis.typeWords('sisott');
  await expect(axis.row('3.02')).toBeVisible();
  await axis.typeWords(HOSTILE);
  await expect(axis.activities).toHaveCount(0);
  await expectNotHacked(page);
});

test('a value that is none of a filter is repeated as text', async ({
  app,
  page,
  expectsConsole,
}) => {
  expectsConsole(/status of 400/);

  const answer = await app.site.open(`actividades?status=${encodeURIComponent(HOSTILE)}`);

  expect(answer.status()).toBe(400);
  await expect(app.site.problem).toContainText(HOSTILE);
  await expectNotHacked(page);
});
