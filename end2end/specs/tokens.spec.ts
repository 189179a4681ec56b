/** The secretariat lets another system in, and shows it out again. */

import type { App } from '../app';
import { expect, test } from '../fixtures';

/** A token for reading, from its form to its end. */
async function makeUseAndRevoke(app: App, label: string): Promise<void> {
  const { tokens, words } = app;
  await tokens.open();
  await tokens.fill(label, 'OIM');
  await tokens.make();

  const secret = await tokens.secret.innerText();
  await expect(tokens.entry(label)).toContainText(words.tokens.reading);
  expect((await tokens.read(secret)).status()).toBe(200);
  expect((await tokens.send(secret, 'FILES')).status()).toBe(403);

  await tokens.open();
  await expect(tokens.secret).toHaveCount(0);
  await expect(app.site.page.getByText(secret)).toHaveCount(0);

  await tokens.revoke(label);
  await expect(tokens.entry(label)).toContainText(words.tokens.isRevoked);
  expect((await tokens.read(secret)).status()).toBe(401);
}

test('a token is shown once, reads, and no longer does once it is revoked', async ({
  app,
  become,
}) => {
  await become('secretaria');
  await makeUseAndRevoke(app, 'Tablero regional');
});

test('a token for some indicators sends figures of these alone', async ({ app, become }) => {
  const { tokens, words } = app;
  await become('secretaria');
  await tokens.open();
  await tokens.fill('Registro de despachos', 'PETT');
  await tokens.allowSending(['FILES']);
  await tokens.make();

  const secret = await tokens.secret.innerText();
  const entry = tokens.entry('Registro de despachos');
  await expect(entry).toContainText(words.tokens.sendingOf('FILES'));
  expect((await tokens.send(secret, 'FILES')).status()).toBe(201);
  expect((await tokens.send(secret, 'INV-T')).status()).toBe(403);
});

test('a form without an institution says so and keeps what was typed', async ({
  app,
  become,
  expectsConsole,
}) => {
  const { tokens, words } = app;
  expectsConsole(/status of 400/);
  await become('secretaria');
  await tokens.open();
  await tokens.label.fill('Tablero nacional');
  await tokens.make();

  await expect(app.site.problem).toContainText(words.tokens.chooseAgency);
  await expect(tokens.label).toHaveValue('Tablero nacional');
  await expect(tokens.secret).toHaveCount(0);
});

for (const account of ['mmujer', 'direccion', 'socio'] as const) {
  test(`tokens are closed to ${account}`, async ({ app, become, expectsConsole }) => {
    expectsConsole(/status of 403/);
    await become(account);

    const answer = await app.site.open('admin/accesos');

    expect(answer.status()).toBe(403);
    await expect(app.site.heading).toHaveText(app.words.forbidden);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a token is made, used and revoked all the same', async ({
    app,
    become,
    expectsConsole,
  }) => {
    // Chromium fetches the islands that a page announces, and then has no script to run them.
    expectsConsole(/was preloaded using link preload but not used/);
    await become('secretaria');
    await makeUseAndRevoke(app, 'Tablero sin guiones');
  });
});
