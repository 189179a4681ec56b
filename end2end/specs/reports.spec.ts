/** A partner builds a report, keeps it, and checks that the link gives what was kept. */

import type { App } from '../app';
import { expect, test } from '../fixtures';

async function buildKeepAndCheck(app: App): Promise<void> {
  const { reports, words } = app;
  await reports.open();
  await reports.tick(words.reports.workbook);
  await reports.tick(/^I\. Prevención$/);
  await reports.choosePeriod('2018-04..2019-03');
  await reports.see();

  await expect(reports.preview).toContainText('Prevención');
  await expect(reports.figure(words.reports.activities)).toHaveText('18');

  await reports.keep();
  const checksum = await reports.downloadedChecksum();
  await expect(reports.facts).toContainText(checksum);
}

test('a report is built, kept under a permanent link and checked', async ({ app, become }) => {
  await become('socio');
  await buildKeepAndCheck(app);
});

test('what narrowed a list before stays when more is chosen', async ({ app }) => {
  const { reports, words } = app;
  await reports.open();
  const ofThePlan = await reports.figure(words.reports.activities).innerText();
  await reports.open('?sdg=16.2&q=trata');
  const narrowed = await reports.figure(words.reports.activities).innerText();
  expect(narrowed).not.toBe(ofThePlan);

  await reports.tick(words.reports.workbook);
  await reports.see();

  await expect(reports.figure(words.reports.activities)).toHaveText(narrowed);
});

test('choices that match nothing offer no download', async ({ app }) => {
  const { reports, site, words } = app;
  await reports.open('?q=nada+que+se+parezca');

  await expect(site.problem).toContainText(words.reports.nothing);
  await expect(reports.downloadLink).toHaveCount(0);
});

test('the public sees the report before and takes it along, but keeps nothing', async ({ app }) => {
  const { reports } = app;
  await reports.open('?form=activities.csv');

  expect(await reports.downloadedChecksum()).toMatch(/^[0-9a-f]{64}$/);
  await expect(reports.keepButton).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a report is built, kept and checked all the same', async ({ app, become }) => {
    await become('socio');
    await buildKeepAndCheck(app);
  });
});
