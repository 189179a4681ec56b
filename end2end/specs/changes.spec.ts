/** What changed between two days is a list to read aloud. */

import { expect, test } from '../fixtures';

test('the last thirty days are shown unasked, and the last quarter is one step away', async ({
  app,
}) => {
  const { words, changes } = app;

  await changes.open();
  await expect(changes.chosenRange).toHaveText(words.changes.thirtyDays);
  await expect(changes.range.from).toHaveValue('31/10/2019');
  await expect(changes.range.to).toHaveValue('30/11/2019');
  await expect(changes.sentences('completed').filter({ hasText: '3.08' })).toBeVisible();
  await expect(changes.sentences('amended').filter({ hasText: '4.01' })).toHaveCount(0);
  await expect(changes.sinceVisit).toHaveCount(0);

  await changes.quarter.click();
  await expect(changes.chosenRange).toHaveText(words.changes.quarter);
  await expect(changes.range.from).toHaveValue('30/09/2019');
  await expect(changes.sentences('amended').filter({ hasText: '4.01' })).toBeVisible();
});

test('two days that are typed are compared', async ({ app, page }) => {
  const { changes } = app;
  await changes.open();

  await changes.range.choose('30/06/2019', '30/09/2019');

  await expect(changes.sentences('completed')).toHaveCount(1);
  await expect(changes.sentences('completed')).toContainText('5.09');
  await expect(changes.sentences('late')).toHaveCount(1);
  await expect(changes.sentences('late')).toContainText('5.08');
  await expect(changes.sentences('amended')).toHaveCount(1);
  await expect(changes.sentences('amended')).toContainText('4.03');
  await changes.sentences('late').getByRole('link').click();
  await expect(page).toHaveURL(/\/actividades\/5\.08$/);
});

test('whoever was here before sees what changed since', async ({ app, context, server }) => {
  const { words, changes } = app;
  await context.addCookies([{ name: 'visits', value: '2019-10-01', url: server.url }]);
  await changes.open();

  await changes.sinceVisit.click();

  await expect(changes.chosenRange).toHaveText(words.changes.sinceVisit);
  await expect(changes.range.from).toHaveValue('01/10/2019');
  await expect(changes.range.to).toHaveValue('30/11/2019');
  await expect(changes.sentences('amended').filter({ hasText: '4.01' })).toBeVisible();
});

test('days that cannot be compared are answered with a sentence and kept', async ({
  app,
  expectsConsole,
}) => {
  const { changes, site, words } = app;
  const { range } = words;
  const june = '30 de junio de 2019';
  const september = '30 de septiembre de 2019';
  const today = '30 de noviembre de 2019';
  const tomorrow = '1 de diciembre de 2019';
  expectsConsole(/status of 400/);

  for (const [from, to, sentence] of [
    ['ayer', '30/09/2019', range.notADay('ayer')],
    ['30/09/2019', '01/12/2019', range.tooLate(tomorrow, today)],
    ['31/12/2017', '30/09/2019', range.beforeThePlan('1 de enero de 2018')],
    ['30/09/2019', '30/06/2019', range.notBefore(september, june)],
  ] as const) {
    const answer = await changes.open({ from, to });
    expect(answer.status(), `${from} and ${to}`).toBe(400);
    await expect(site.problem).toContainText(sentence);
    await expect(changes.range.from).toHaveValue(from);
    await expect(changes.range.to).toHaveValue(to);
  }
});
