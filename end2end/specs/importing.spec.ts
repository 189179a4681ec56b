/** The secretariat imports a matrix, sees what it does, and takes it back. */

import type { App } from '../app';
import { expect, test } from '../fixtures';
import { BY_AXIS, BY_INSTITUTIONS, BY_QUARTERS, type MatrixRow, matrixOf } from '../matrices';

interface Story {
  file: string;
  row: MatrixRow;
  /** The institution that the name in the file means. */
  lead: string;
  /** The deadline before and after, as pages write it. */
  before: string;
  after: string;
}

/** Each way has an activity of its own, so that the stories do not meet. */
const WITH_SCRIPTS: Story = {
  file: 'matriz-salud.csv',
  row: {
    code: '5.12',
    title: 'Ruta de atención en salud para víctimas',
    programme: '5',
    lead: 'Ministerio de Salud Publica',
    start: '01/10/2018',
    deadline: '30/06/2020',
  },
  lead: 'MISPAS',
  before: '15 dic 2019',
  after: '30 jun 2020',
};

const WITHOUT_SCRIPTS: Story = {
  file: 'matriz-trabajo.csv',
  row: {
    code: '1.12',
    title: 'Capacitación de la inspección laboral para detectar el trabajo forzoso',
    programme: '1',
    lead: 'Ministerio del Trabajo y Empleo',
    start: '01/02/2019',
    deadline: '30/09/2020',
  },
  lead: 'MT',
  before: '15 dic 2020',
  after: '30 sept 2020',
};

/** A matrix whose institution the plan does not know, all the way in and back. */
async function importAndUndo(app: App, story: Story): Promise<void> {
  const { importing } = app;
  const { code, lead } = story.row;
  const activity = app.activity(code);

  await activity.open();
  await expect(activity.deadline).toHaveText(story.before);

  await importing.open();
  await importing.upload(matrixOf(story.file, story.row));
  await expect(importing.column('A', 'Código')).toHaveValue('code');
  await expect(importing.column('F', 'Plazo')).toHaveValue('deadline');
  await importing.seeChanges();

  await expect(importing.applyButton(1)).toHaveCount(0);
  await expect(importing.institution(lead)).toHaveValue('');
  await importing.chooseInstitution(lead, story.lead);
  await expect(importing.applyButton(1)).toBeVisible();
  await expect(importing.row(code)).toContainText(app.words.importing.changes);
  await activity.open();
  await expect(activity.deadline).toHaveText(story.before);

  await app.site.page.goBack();
  await importing.apply(1);
  await importing.expectApplied(story.file, 0, 1);
  await activity.open();
  await expect(activity.deadline).toHaveText(story.after);

  await importing.open();
  await importing.undo(story.file);
  await importing.expectUndone(story.file);
  await activity.open();
  await expect(activity.deadline).toHaveText(story.before);
}

test('an imported matrix changes the plan once it is applied, and can be undone', async ({
  app,
  become,
}) => {
  test.slow();
  await become('secretaria');
  await importAndUndo(app, WITH_SCRIPTS);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('so it does', async ({ app, become, expectsConsole }) => {
    // Chromium fetches the islands that a page announces, and then has no script to run them.
    expectsConsole(/was preloaded using link preload but not used/);
    test.slow();
    await become('secretaria');
    await importAndUndo(app, WITHOUT_SCRIPTS);
  });
});

for (const matrix of [BY_QUARTERS, BY_AXIS, BY_INSTITUTIONS]) {
  test(`${matrix.split('/').at(-1)} is understood and every row shown`, async ({ app, become }) => {
    const { importing } = app;
    await become('secretaria');
    await importing.open();
    await importing.upload(matrix);
    await importing.seeChanges();

    await expect(importing.summary.getByRole('listitem')).toHaveCount(4);
    // The row of the headings, and at least one below it.
    expect(await importing.rows.count()).toBeGreaterThan(1);
  });
}

test('a file that is no matrix is refused and says why', async ({
  app,
  become,
  expectsConsole,
}) => {
  const { importing } = app;
  expectsConsole(/status of 4\d\d/);
  await become('secretaria');
  await importing.open();

  const nothing = { name: 'notas.csv', mimeType: 'text/csv', buffer: Buffer.from('uno,dos\n1,2\n') };
  expect(await importing.uploadForRefusal(nothing)).toBe(400);
  await expect(app.site.problem).toContainText(app.words.importing.noHeader);
});

for (const account of ['mmujer', 'direccion', 'socio'] as const) {
  test(`importing is closed to ${account}`, async ({ app, become, expectsConsole }) => {
    expectsConsole(/status of 403/);
    await become(account);

    const answer = await app.site.open('admin/importar');

    expect(answer.status()).toBe(403);
    await expect(app.site.heading).toHaveText(app.words.forbidden);
  });
}
