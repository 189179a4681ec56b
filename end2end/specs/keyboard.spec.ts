/** Everything can be done with the keyboard alone. */

import { expect, test } from '../fixtures';
import { tabTo } from '../keyboard';
import { passwordOf } from '../sessions';

const ACTIVITY = '1.08';

test('the first stop of a page leads past its head', async ({ app, page }) => {
  const skip = page.getByRole('link', { name: app.words.skip, exact: true });
  await app.overview.open();

  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('main')).toBeFocused();
});

test('a member signs in, reports and is told that it was sent', async ({ app, page }) => {
  const { words, header, myWork, signIn } = app;
  const { form } = myWork;
  const { keyboard } = page;

  await app.overview.open();
  await tabTo(page, header.signInLink);
  await keyboard.press('Enter');
  await signIn.login.waitFor();

  await tabTo(page, signIn.login);
  await keyboard.type('minerd');
  await tabTo(page, signIn.password);
  await keyboard.type(passwordOf('minerd'));
  await keyboard.press('Enter');
  await header.signOutButton.waitFor();

  await tabTo(page, header.link(words.myWork));
  await keyboard.press('Enter');
  await myWork.reportLink(ACTIVITY).waitFor();

  await tabTo(page, myWork.reportLink(ACTIVITY));
  await keyboard.press('Enter');
  await form.comesAlive();

  await tabTo(page, form.status);
  await keyboard.type(words.statuses.inProgress.slice(0, 2));
  await tabTo(page, form.percent);
  await keyboard.type('60');
  await tabTo(page, form.narrative);
  await keyboard.type('Siete de las diez regionales tienen personal formado.');
  await tabTo(page, form.evidence);
  await keyboard.type('https://example.org/regionales.pdf');
  await form.expectTyped({
    status: 'inProgress',
    percent: '60',
    narrative: 'Siete de las diez regionales tienen personal formado.',
    evidence: 'https://example.org/regionales.pdf',
  });
  await tabTo(page, form.sendButton);
  await keyboard.press('Enter');

  await myWork.expectSent(ACTIVITY);
});
