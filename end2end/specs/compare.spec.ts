/** Two days or two institutions stand side by side. */

import { expect, test } from '../fixtures';

test('two days are compared, and what changed between them can be read', async ({ app, page }) => {
  const { words, compare } = app;
  await compare.open();

  await compare.days.choose('30/06/2019', '30/09/2019');

  const caption = words.compare.days('30 de junio de 2019', '30 de septiembre de 2019');
  await expect(compare.table).toHaveAccessibleName(caption);
  await expect(compare.figures('progress')).toHaveText([/^\d+\s%$/, /^\d+\s%$/, /^\+\d/]);
  await expect(compare.figures('completed')).toHaveText(['13', '14', '+1']);
  await expect(compare.figures('overdue')).toHaveText(['4', '5', '+1']);

  await compare.changesLink.click();
  await expect(page).toHaveURL(/\/cambios\?from=2019-06-30&to=2019-09-30$/);
});

test('two institutions are compared', async ({ app }) => {
  const { compare } = app;
  await compare.open();

  await compare.chooseInstitutions('MIREX', 'PETT');

  await expect(compare.table).toHaveAccessibleName(/^Ministerio de Relaciones Exteriores y /);
  await expect(compare.figures('leads')).toHaveText(['15', '14', '−1']);
});

test('an institution beside itself is answered with a sentence', async ({
  app,
  expectsConsole,
}) => {
  const { compare, site, words } = app;
  expectsConsole(/status of 400/);

  const answer = await compare.open({ a: 'MIREX', b: 'MIREX' });

  expect(answer.status()).toBe(400);
  await expect(site.problem).toContainText(words.compare.twice);
});
