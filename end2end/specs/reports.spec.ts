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

/** Keeps the activities in English, as they stood in the middle of 2019, from a page in Spanish. */
async function keepInEnglish({ reports, words }: App): Promise<void> {
  await reports.open();
  await reports.tick(words.reports.table);
  await reports.chooseLanguage('en');
  await reports.chooseDay('30/06/2019');
  await reports.see();
  await expect(reports.preview).toContainText('The whole plan');
  await expect(reports.preview).toContainText('as of 30 June 2019');
  const seen = await reports.download();

  await reports.keep();
  await expect(reports.facts).toContainText('English');
  const kept = await reports.download();

  expect(kept.name).toMatch(/-activities-2019-06-30-r\d+-en\.csv$/);
  expect(kept.bytes.toString('utf8')).toContain('The whole plan');
  expect(seen).toEqual(kept);
}

test('a report is built, kept under a permanent link and checked', async ({ app, become }) => {
  await become('socio');
  await buildKeepAndCheck(app);
});

test('a report is kept in another language and of an earlier day than the page', async ({
  app,
  become,
}) => {
  await become('socio');
  await keepInEnglish(app);
});

test('a PDF is had as PDF/A, and what is no PDF is had as it is', async ({ app }) => {
  const { reports, words } = app;
  await reports.open();

  await reports.archival.check();
  await reports.see();
  await expect(reports.archival).toBeChecked();
  await expect(reports.downloadLink).toHaveAttribute('href', /report\.pdf\?archival=1&/);

  await reports.tick(words.reports.workbook);
  await reports.see();
  await expect(reports.downloadLink).toHaveAttribute('href', /matrix\.xlsx\?lang=es$/);
});

test('the brief of an axis is reached from its page, of the day that it shows', async ({
  app,
  page,
}) => {
  const axis = app.axis('PREV');
  await axis.open({ as_of: '2019-06-30' });

  const address = await axis.briefLink.getAttribute('href');

  expect(address).toContain('as_of=2019-06-30');
  const file = await page.request.get(address ?? '');
  expect(file.status()).toBe(200);
  expect(file.headers()['content-type']).toBe('application/pdf');
});

test('a brief is offered for one axis alone, and gives way when another is chosen', async ({
  app,
}) => {
  const { reports, site, words } = app;
  await reports.open();
  await expect(site.page.getByLabel(words.reports.brief)).toHaveCount(0);
  const axis = app.axis('PREV');
  await axis.open();
  await axis.buildLink.click();

  await reports.tick(words.reports.brief);
  await reports.see();
  await expect(reports.downloadLink).toHaveAttribute('href', /brief\.pdf\?axis=PREV&/);

  await reports.tick(/^II\. /);
  await reports.see();
  await expect(site.problem).toContainText(words.reports.briefLost);
  await expect(reports.downloadLink).toHaveAttribute('href', /report\.pdf\?axis=PREV%2C/);
});

test('every table of what is chosen is at hand, for Excel too', async ({ app, page }) => {
  const { reports, words } = app;
  await reports.open('?axis=PREV');
  await reports.openTables();

  const { activities, forExcel } = words.reports;
  await expect(reports.table(activities)).toHaveAttribute('href', /csv\?axis=PREV&lang=es$/);
  const address = await reports.table(forExcel(activities)).getAttribute('href');
  const file = await page.request.get(address ?? '');

  const mark = [0xef, 0xbb, 0xbf];
  expect([...(await file.body()).subarray(0, mark.length)]).toEqual(mark);
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

  test('a report is kept in another language all the same', async ({ app, become }) => {
    await become('socio');
    await keepInEnglish(app);
  });
});
