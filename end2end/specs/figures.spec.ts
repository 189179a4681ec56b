/** A member sends figures in a file, learns what is wrong in it, and sends it mended. */

import { expect, test } from '../fixtures';
import type { Matrix } from '../matrices';
import { LANGS, type Lang } from '../words';

/** A period for each language, so that the stories do not meet. */
const STORIES: Record<Lang, { half: 1 | 2; headings: string; value: string }> = {
  es: { half: 1, headings: 'Indicador,Período,Valor,Delito,Fuente', value: '9' },
  en: { half: 2, headings: 'Indicator,Period,Value,Crime,Source', value: '11' },
};

const YEAR = 2018;

function fileOf(headings: string, period: string, value: string): Matrix {
  const lines = [headings, `PROS-S,${period},${value},smuggling,pgr`];
  return { name: 'cifras.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
}

for (const lang of LANGS) {
  const { half, headings, value } = STORIES[lang];

  test.describe(`in ${lang}`, () => {
    test.use({ lang });

    test('a file in which something is wrong is refused with its row and column', async ({
      app,
      become,
      expectsConsole,
    }) => {
      const { figuresUpload, words } = app;
      expectsConsole(/status of 400/);
      await become('pett');
      await figuresUpload.open();
      const template = await figuresUpload.downloadTemplate();
      expect(template.suggestedFilename()).toMatch(/\.xlsx$/);

      const wrong = fileOf(headings, `${YEAR}-S3`, value);
      expect(await figuresUpload.sendForRefusal(wrong)).toBe(400);
      await expect(figuresUpload.faults).toContainText(words.figures.row('cifras', 2));
      await expect(figuresUpload.faults).toContainText(words.entry.period);
    });

    test('figures of a file are published once they are validated', async ({
      app,
      become,
      context,
    }) => {
      const { figuresUpload, review, words } = app;
      await become('pett');
      await figuresUpload.open();
      await figuresUpload.send(fileOf(headings, `${YEAR}-S${half}`, value));
      await expect(app.site.notice).toContainText(words.figures.sent);

      await become('secretaria');
      await review.open();
      await expect(review.figures('PROS-S')).toHaveText([value, '–']);
      await review.validate('PROS-S');

      await context.clearCookies();
      const indicator = app.indicator('PROS-S');
      await indicator.openTable();
      const period = words.halfYear(half, YEAR);
      await expect(indicator.value(period, words.counts.smuggling)).toHaveText(value);
    });
  });
}
