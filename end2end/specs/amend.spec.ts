/** The secretariat amends an activity, and the original stays visible. */

import { App } from '../app';
import { expect, test } from '../fixtures';

test('an amended deadline stands beside the original', async ({ app, become, context }) => {
  const { words, site } = app;
  const axis = app.axis('PREV');
  const activity = app.activity('2.04');
  await axis.open();
  const original = await axis.deadline('2.04').innerText();

  await become('secretaria');
  await activity.openAmendForm();
  await activity.amend.deadline.fill('30/09/2020');
  await activity.amend.chooseReason();
  await activity.amend.save();

  await expect(site.notice.filter({ hasText: words.amend.done })).toBeVisible();
  await activity.openAmendForm();
  await expect(activity.amend.deadline).toHaveValue('30/09/2020');

  await context.clearCookies();
  await activity.open();
  await expect(activity.amendments.locator('s')).toHaveText(original);
  await expect(activity.amendments).toContainText(words.amend.adaptive);
  await axis.open();
  await expect(axis.deadline('2.04').locator('s')).toHaveText(original);
  await expect(axis.deadline('2.04')).toContainText(/^30 sep/);
});

test('a stale form is refused and keeps what was typed', async ({
  app,
  become,
  context,
  lang,
  expectsConsole,
}) => {
  const { words, site } = app;
  const code = '4.02';
  expectsConsole(/status of 409/);
  await become('secretaria');
  const mine = app.activity(code);
  const theirs = new App(await context.newPage(), lang);
  await mine.openAmendForm();
  const { amend } = theirs.activity(code);
  await theirs.activity(code).openAmendForm();

  await amend.weight.selectOption('5');
  await amend.chooseReason();
  await amend.save();
  await expect(theirs.site.notice.filter({ hasText: words.amend.done })).toBeVisible();

  await mine.amend.deadline.fill('30/06/2021');
  await mine.amend.chooseReason();
  expect(await mine.amend.saveForStatus()).toBe(409);

  await expect(site.problem.filter({ hasText: words.conflict })).toBeVisible();
  await expect(mine.amend.deadline).toHaveValue('30/06/2021');
  await expect(mine.amend.reason.locator('option:checked')).toHaveText(words.amend.adaptive);
  await mine.openAmendForm();
  await expect(mine.amend.weight).toHaveValue('5');
  await expect(mine.amend.deadline).toHaveValue('31/12/2020');
});

test('a deadline before the start is refused', async ({ app, become, expectsConsole }) => {
  const { words, site } = app;
  const { amend } = app.activity('4.06');
  expectsConsole(/status of 400/);
  await become('secretaria');
  await app.activity('4.06').openAmendForm();

  await amend.deadline.fill('01/01/2019');
  await amend.chooseReason();
  expect(await amend.saveForStatus()).toBe(400);

  await expect(site.problem).toContainText(words.deadlineFault);
  await expect(amend.deadline).toHaveValue('01/01/2019');
  await expect(amend.deadline).toHaveAttribute('aria-invalid', 'true');
  await app.activity('4.06').openAmendForm();
  await expect(amend.deadline).toHaveValue('30/09/2020');
});

for (const account of ['mmujer', 'direccion', 'socio'] as const) {
  test(`${account} is not offered the form`, async ({ app, become }) => {
    const activity = app.activity('5.10');
    await become(account);
    await activity.open();
    await expect(app.site.heading).toContainText('5.10');
    await expect(activity.amend.deadline).toHaveCount(0);
  });
}
