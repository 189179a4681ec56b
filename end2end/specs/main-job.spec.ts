/** A member reports, the secretariat validates, and what is public changes. */

import { expect, test } from '../fixtures';
import type { TypedReport } from '../pages/reportForm';
import { type Account, passwordOf } from '../sessions';
import { LANGS, type Lang } from '../words';

interface Story {
  member: Account;
  /** What the member's list begins with: overdue, at risk, a report owed. */
  mostUrgent: string[];
  /** An activity of the third axis, with its official progress. */
  activity: string;
  officially: number;
  /** An activity whose report is returned once. */
  returned: string;
}

/** Each language has activities of its own, so that the stories do not meet. */
const STORIES: Record<Lang, Story> = {
  es: {
    member: 'mmujer',
    mostUrgent: ['1.01', '1.02', '5.02', '5.03', '5.04'],
    activity: '5.10',
    officially: 55,
    returned: '1.10',
  },
  en: {
    member: 'pett',
    mostUrgent: ['3.09', '3.03', '3.05', '3.06'],
    activity: '5.11',
    officially: 35,
    returned: '3.11',
  },
};

const REPORT: TypedReport = {
  status: 'inProgress',
  percent: '80',
  narrative: 'Ocho regiones de salud atienden; falta la supervisión en dos.',
  evidence: 'https://example.org/informes/atencion-2019.pdf',
};

for (const lang of LANGS) {
  const story = STORIES[lang];

  test.describe(`in ${lang}`, () => {
    test.use({ lang });

    test('a validated report moves the public figures', async ({ app }) => {
      const { words, header, myWork, review } = app;
      const { activity } = story;
      const axis = app.axis('PROT');
      const official = words.percent(story.officially);
      const reported = words.percent(80);

      await axis.open();
      const before = await axis.figures();
      expect(before.curve).toContain(words.curveActual(before.actual));
      await expect(axis.progress(activity)).toContainText(official);

      await header.signInLink.click();
      await app.signIn.as(story.member, passwordOf(story.member));
      await header.link(words.myWork).click();
      await expect(app.site.heading).toHaveText(words.myWork);
      expect((await myWork.codes()).slice(0, story.mostUrgent.length)).toEqual(story.mostUrgent);
      await myWork.chooseToReportOn(activity);
      await myWork.form.fill(REPORT);
      await myWork.form.send();
      await myWork.expectSent(activity);
      await header.signOut();

      await axis.open();
      await expect(axis.progress(activity)).toContainText(official);
      await expect(axis.progress(activity)).not.toContainText(reported);
      expect(await axis.figures()).toEqual(before);

      await header.signInLink.click();
      await app.signIn.as('secretaria', passwordOf('secretaria'));
      await header.link(words.review).click();
      await expect(review.official(activity)).toContainText(official);
      await expect(review.report(activity)).toContainText(reported);
      await expect(review.report(activity)).toContainText(REPORT.narrative);
      await review.validate(activity);
      await expect(review.report(activity)).toHaveCount(0);
      await header.signOut();

      await axis.open();
      await expect(axis.progress(activity)).toContainText(reported);
      const after = await axis.figures();
      expect(after.actual).toBeGreaterThan(before.actual);
      expect(after.curve).toContain(words.curveActual(after.actual));

      await app.overview.open();
      const card = app.overview.progressChart('PROT');
      await expect(card).toHaveAccessibleName(new RegExp(`\\b${after.actual}\\s?%`));
      await app.activity(activity).open();
      await expect(app.site.page.getByText(REPORT.narrative)).toBeVisible();
      await expect(app.activity(activity).evidence).toHaveAttribute('href', REPORT.evidence);
    });

    test('a returned report comes back with its note and its text', async ({ app, become }) => {
      const { words, myWork, review } = app;
      const activity = story.returned;
      const note = 'Falta la lista de comunidades con encuentros en noviembre.';
      const first: TypedReport = { ...REPORT, percent: '60' };
      const corrected: TypedReport = { ...first, narrative: `${first.narrative} Lista adjunta.` };

      await become(story.member);
      await myWork.openForm(activity);
      await myWork.form.fill(first);
      await myWork.form.send();
      await myWork.expectSent(activity);

      await become('secretaria');
      await review.open();
      await review.returnWith(activity, note);

      await become(story.member);
      await myWork.open();
      await expect(myWork.item(activity)).toContainText(words.returned);
      await myWork.chooseToReportOn(activity);
      await expect(app.site.page.getByText(note)).toBeVisible();
      await myWork.form.expectTyped(first);
      await myWork.form.fill(corrected);
      await myWork.form.send();
      await myWork.expectSent(activity);

      await become('secretaria');
      await review.open();
      await expect(review.report(activity)).toContainText(corrected.narrative);
      await review.validate(activity);

      await app.activity(activity).open();
      await expect(app.site.page.getByText(corrected.narrative)).toBeVisible();
    });
  });
}
