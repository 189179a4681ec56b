/** The plan on a projector is turned by keyboard or on its own, and stays live. */

import { App } from '../app';
import { expect, test } from '../fixtures';
import { firstNumber } from '../numbers';
import { PLAN } from '../pages/site';
import { isSamePage, mark } from '../samePage';
import type { Sessions } from '../sessions';

/** The address that tells new revisions. */
const LIVE = `**/api/v1/plans/${PLAN}/live`;

/** An activity in progress, which no other test reports on. */
const ACTIVITY = '1.07';

/** The least number of seconds that a slide is shown. */
const PACE = '10';

/** Completes the activity: its institution reports, the secretariat validates, elsewhere. */
async function completeElsewhere(sessions: Sessions): Promise<void> {
  const member = await sessions.browserOf('mirex');
  const { myWork } = new App(await member.newPage(), 'es');
  await myWork.openForm(ACTIVITY);
  await myWork.form.fill({
    status: 'completed',
    percent: '100',
    narrative: 'La campaña cerró en todas las provincias.',
    evidence: 'https://example.org/campana.pdf',
  });
  await myWork.form.send();
  await myWork.expectSent(ACTIVITY);
  await member.close();

  const secretariat = await sessions.browserOf('secretaria');
  const { review } = new App(await secretariat.newPage(), 'es');
  await review.open();
  await review.validate(ACTIVITY);
  await secretariat.close();
}

test('keys and buttons turn the slides, and the address keeps the place', async ({ app, page }) => {
  const { presentation } = app;
  const { keyboard } = page;
  await presentation.open();
  const count = await presentation.slides.count();
  const expectPlace = async (place: number) => {
    await expect(presentation.place).toHaveText(`${place} / ${count}`);
    await expect(presentation.shown).toHaveCount(1);
    await expect(presentation.slides.nth(place - 1)).toBeVisible();
  };
  await expectPlace(1);

  await keyboard.press('ArrowRight');
  await expectPlace(2);
  await keyboard.press('PageDown');
  await expectPlace(3);
  await keyboard.press('ArrowLeft');
  await expectPlace(2);
  await keyboard.press('End');
  await expectPlace(count);
  await keyboard.press('ArrowRight');
  await expectPlace(count);
  await keyboard.press('Home');
  await expectPlace(1);

  await presentation.next.click();
  await presentation.next.click();
  await expectPlace(3);
  await presentation.previous.click();
  await expectPlace(2);
  await page.reload();
  await expectPlace(2);
});

test('slides turn on their own as long as one likes', async ({ app, page }) => {
  const { presentation } = app;
  await presentation.open();
  await presentation.pace.selectOption(PACE);
  await expect(presentation.autoAdvance).toHaveAttribute('aria-pressed', 'false');

  await presentation.autoAdvance.click();
  await expect(presentation.autoAdvance).toHaveAttribute('aria-pressed', 'true');
  await expect(presentation.place).toHaveText(/^2 \/ /, { timeout: 15_000 });

  await page.keyboard.press('p');
  await expect(presentation.autoAdvance).toHaveAttribute('aria-pressed', 'false');
  await expect(presentation.place).toHaveText(/^2 \/ /);
});

test('a validated report appears without a reload', async ({ app, page, sessions }) => {
  test.slow();
  const { presentation, words } = app;
  await presentation.open();
  const completed = firstNumber(await presentation.completed.textContent());
  await mark(page);

  await completeElsewhere(sessions);
  // A browser takes its time with pages that nobody looks at.
  await page.bringToFront();

  await expect(presentation.completed).toHaveText(String(completed + 1));
  await expect(presentation.news).toHaveText(words.presentation.updated);
  await expect(presentation.place).toHaveText(/^1 \/ /);
  expect(await isSamePage(page)).toBe(true);
});

test('a lost connection is said, and so is its return', async ({ app, page, expectsConsole }) => {
  const { presentation, words } = app;
  expectsConsole(/ERR_CONNECTION_REFUSED/);
  await page.route(LIVE, (route) => route.abort('connectionrefused'));

  await presentation.open();
  await expect(presentation.news).toHaveText(words.presentation.lost);
  await expect(presentation.shown).toHaveCount(1);

  await page.unroute(LIVE);
  await expect(presentation.news).toHaveText(words.presentation.recovered);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the slides stand one below the other', async ({ app, expectsConsole }) => {
    const { presentation } = app;
    expectsConsole(/was preloaded using link preload but not used/);

    await presentation.open();

    const count = await presentation.slides.count();
    expect(count).toBeGreaterThan(1);
    await expect(presentation.shown).toHaveCount(count);
    await expect(presentation.next).toHaveCount(0);
  });
});
