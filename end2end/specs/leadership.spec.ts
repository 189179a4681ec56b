/** What leadership asks before a meeting is answered on one screen. */

import { expect, test } from '../fixtures';
import { firstNumber } from '../numbers';
import { type Answer, LANGS } from '../words';

const IN_ORDER: readonly Answer[] = ['standing', 'late', 'working', 'recent'];

const LAPTOP = { width: 1440, height: 900 };

for (const lang of LANGS) {
  test.describe(`in ${lang}`, () => {
    test.use({ lang });

    test('the answers come in the order of the questions, on one screen of a laptop', async ({
      app,
      page,
    }) => {
      const { words, overview } = app;
      await page.setViewportSize(LAPTOP);
      await overview.open();

      const questions = overview.answers.getByRole('heading', { level: 2 });
      await expect(questions).toHaveText(IN_ORDER.map((answer) => words.answers[answer]));
      const box = await overview.answers.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(LAPTOP.height);
    });

    test('every answer says how its figures are made', async ({ app }) => {
      const { words, overview } = app;
      await overview.open();

      for (const answer of IN_ORDER) {
        for (const explanation of await overview.explanations(answer).all()) {
          await expect(explanation.getByRole('paragraph')).toHaveCount(0);
          await explanation.getByText(words.howComputed, { exact: true }).click();
          await expect(explanation.getByRole('paragraph').first()).toBeVisible();
        }
        expect(await overview.explanations(answer).count(), answer).toBeGreaterThan(0);
      }
    });
  });
}

test('a count of activities leads to a list with as many rows', async ({ app }) => {
  const { overview, activities } = app;

  for (const figure of [overview.overdue, overview.completed]) {
    await overview.open();
    const count = firstNumber(await figure.textContent());
    await figure.click();
    await expect(activities.rows).toHaveCount(count);
  }
});

test('a count of indicators leads to a list with as many rows', async ({ app }) => {
  const { overview, indicators } = app;
  await overview.open();
  const bands = await overview.bands.count();
  expect(bands).toBe(4);

  for (let place = 0; place < bands; place += 1) {
    await overview.open();
    const band = overview.bands.nth(place);
    const count = firstNumber(await band.textContent());
    await band.click();
    await expect(indicators.rows).toHaveCount(count);
  }
});

test('what changed of late leads to what there is to read of it', async ({ app, page }) => {
  const { overview, changes } = app;
  await overview.open();
  const completed = overview.changes.first();
  const count = firstNumber(await completed.textContent());
  expect(count).toBeGreaterThan(0);

  await completed.click();

  await expect(page).toHaveURL(/\/cambios\?.*#completed$/);
  await expect(changes.sentences('completed')).toHaveCount(count);
});
