/** Figures are entered, validated and published, and every screen says what they rest on. */

import { expect, test } from '../fixtures';
import { firstNumber } from '../numbers';
import { LANGS, type Lang } from '../words';

interface Story {
  /** The code of a period and its words; each language has one of its own. */
  period: string;
  half: 1 | 2;
  year: number;
  /** What is entered for it. */
  value: string;
  /** What the sources of investigations in 2017 say of their figures. */
  notes: string[];
}

const STORIES: Record<Lang, Story> = {
  es: {
    period: '2019-S1',
    half: 1,
    year: 2019,
    value: '15',
    notes: [
      'Informe estadístico de enero a junio de 2017.',
      'Informe de la CITIM sobre 2017',
      'Informe TIP, edición de 2018. Investigaciones de la Procuraduría.',
    ],
  },
  en: {
    period: '2018-S2',
    half: 2,
    year: 2018,
    value: '9',
    notes: [
      'Statistical report for January to June 2017.',
      'CITIM report on 2017',
      "TIP report, 2018 edition. Investigations by the Attorney General's Office.",
    ],
  },
};

/** The statistical report of the commission for the first half of 2017. */
const FIRST_HALF_OF_2017 = {
  trafficking: ['12', '14', '27', '25', '8', '10'],
  smuggling: ['7', '10', '20', '63', '5', '6'],
};

for (const lang of LANGS) {
  const story = STORIES[lang];

  test.describe(`in ${lang}`, () => {
    test.use({ lang });

    test('a member enters figures, the secretariat validates, and the public sees them', async ({
      app,
      become,
      context,
    }) => {
      const { words, entry, review } = app;
      const indicator = app.indicator('PROS-T');
      const value = indicator.value(
        words.halfYear(story.half, story.year),
        words.counts.trafficking,
      );

      await become('pett');
      await indicator.open();
      await indicator.chooseToEnter();
      await entry.comesAlive();
      await entry.period.fill(story.period);
      await entry.chooseSource('pgr');
      await entry.total.fill(story.value);
      await entry.send();
      await entry.expectSent();

      await context.clearCookies();
      await indicator.openTable();
      await expect(value).toHaveCount(0);

      await become('secretaria');
      await review.open();
      await expect(review.report('PROS-T')).toContainText('PETT');
      await expect(review.figures('PROS-T')).toHaveText([story.value, '–']);
      await review.validate('PROS-T');
      await expect(review.report('PROS-T')).toHaveCount(0);

      await context.clearCookies();
      await indicator.openTable();
      await expect(value).toHaveText(story.value);
    });

    test('parts that do not make up their total come back with what was typed', async ({
      app,
      become,
      context,
      expectsConsole,
    }) => {
      const { words, entry, review } = app;
      const { trafficking, women, men } = words.counts;
      const indicator = app.indicator('VICT');
      const period = words.halfYear(story.half, story.year);
      expectsConsole(/status of 400/);

      await become('secretaria');
      await entry.open('VICT', 'sex');
      await entry.period.fill(story.period);
      await entry.total.fill('30');
      await entry.cell(women).fill('20');
      await entry.cell(men).fill('5');
      await expect(entry.sum).toContainText(words.entry.sum(25));
      expect(await entry.sendForRefusal()).toBe(400);

      const refusal = app.site.problem.filter({ hasText: words.entry.doesNotAddUp(25, 30) });
      await expect(refusal).toBeVisible();
      await expect(entry.total).toHaveAttribute('aria-invalid', 'true');
      await expect(entry.period).toHaveValue(story.period);
      await expect(entry.total).toHaveValue('30');
      await expect(entry.cell(women)).toHaveValue('20');
      await expect(entry.cell(men)).toHaveValue('5');

      await entry.cell(men).fill('10');
      await expect(entry.sum).toContainText(words.entry.matches);
      await entry.send();
      await entry.expectSent();
      await review.open();
      await review.validate('VICT');

      await context.clearCookies();
      await indicator.openTable();
      await expect(indicator.value(period, trafficking)).toHaveText('30');
      await expect(indicator.value(period, `${trafficking} · ${men}`)).toHaveText('<11');
      const complement = indicator.value(period, `${trafficking} · ${women}`);
      await expect(complement).toHaveText(words.withheld);
    });

    test('sources that disagree are shown with their difference', async ({ app }) => {
      const { words } = app;
      const indicator = app.indicator('INV-T');
      await indicator.open();

      await expect(indicator.claims('2017')).toContainText(['27', '26', '17']);
      await expect(indicator.claims('2017')).toContainText(story.notes);
      await expect(indicator.claims('2017').first()).toContainText(words.halfYear(1, 2017));
      await expect(indicator.disagreement('2017')).toContainText(words.indicators.differBy(10));
    });

    test('the statistical report of the first semester of 2017 is that of the commission', async ({
      app,
    }) => {
      const { words, statistics } = app;
      const period = words.halfYear(1, 2017);
      await statistics.open('2017-S1');

      await expect(app.site.heading).toHaveText(words.statistics.title(period));
      for (const crime of ['trafficking', 'smuggling'] as const) {
        await expect(statistics.figures(period, crime)).toHaveText(FIRST_HALF_OF_2017[crime]);
      }
    });

    test('a period that is none is answered with a sentence', async ({ app, expectsConsole }) => {
      const { words, statistics } = app;
      expectsConsole(/status of 400/);

      const answer = await statistics.open('2017-S3');

      expect(answer.status()).toBe(400);
      await expect(app.site.problem).toContainText(words.statistics.notAPeriod('2017-S3'));
    });

    test('a cell of the alignment leads to the filtered list', async ({ app }) => {
      const { words, alignment, indicators } = app;
      const axis = app.axis('PROT');

      await alignment.open();
      const activities = alignment.activities('16.2', 'PROT');
      const activityCount = firstNumber(await activities.textContent());
      await activities.click();
      await expect(axis.activities).toHaveCount(activityCount);
      expect(axis.parameter('sdg')).toBe('16.2');
      await expect(axis.counted).toContainText(words.counted(activityCount, 18));

      await alignment.open();
      const ofAxis = alignment.indicators('16.2', 'PROT');
      const indicatorCount = firstNumber(await ofAxis.textContent());
      await ofAxis.click();
      await expect(indicators.rows).toHaveCount(indicatorCount);
      expect(indicators.parameter('axis')).toBe('PROT');
      expect(indicators.parameter('sdg')).toBe('16.2');
      const counted = words.indicators.counted(indicatorCount, 24);
      await expect(indicators.counted).toContainText(counted);
    });

    test("the method names the plan's own thresholds", async ({ app, page }) => {
      const { words, alignment, methodology } = app;

      await alignment.open();
      await alignment.methodLink.click();

      await expect(page).toHaveURL(/\/metodologia#alineacion$/);
      await expect(methodology.section('alignment')).toBeInViewport();
      await expect(methodology.section('bands')).toContainText('0.85');
      await expect(methodology.section('bands')).toContainText('1.15');
      await expect(methodology.section('suppression')).toContainText(words.smallestGroup(11));
    });
  });
}

test('keys move between cells like in a spreadsheet', async ({ app, become, page }) => {
  const { words, entry } = app;
  const { women, men, unknownSex, minors, adults } = words.counts;
  const { keyboard } = page;
  await become('secretaria');
  await entry.open('VICT', 'sex.age_group');

  await entry.cell(women, minors).focus();
  await keyboard.type('12');
  await keyboard.press('Enter');
  await expect(entry.cell(men, minors)).toBeFocused();
  await keyboard.type('3');
  await keyboard.press('ArrowRight');
  await expect(entry.cell(men, adults)).toBeFocused();
  await keyboard.type('4');
  await expect(entry.sum).toContainText(words.entry.sum(19));

  await keyboard.press('ArrowDown');
  await expect(entry.cell(unknownSex, adults)).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(entry.total).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(entry.cell(unknownSex, minors)).toBeFocused();
});

test('another period is chosen in the form and stands in the address', async ({ app, page }) => {
  const { words, statistics } = app;
  await statistics.open('2017-S1');

  await statistics.choose('2017');

  await expect(page).toHaveURL(/\/estadisticas\?period=2017$/);
  await expect(app.site.heading).toHaveText(words.statistics.title('2017'));
  const figures = ['21', '39', '26', '102', '14', '16'];
  await expect(statistics.figures('2017', 'trafficking')).toHaveText(figures);
});
