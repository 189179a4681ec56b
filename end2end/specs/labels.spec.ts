/** The words of charts stay within them and clear of each other, in any room. */

import type { Page } from '@playwright/test';

import { expect, test } from '../fixtures';
import type { Screen } from '../screens';
import { LANGS } from '../words';

/** From a phone over a laptop to a projector. */
const WIDTHS = [360, 1440, 2560];

const HEIGHT = 900;

const SCREENS: readonly Screen[] = [
  { name: 'overview', open: (app) => app.overview.open() },
  { name: 'axis', open: (app) => app.axis('PROT').open() },
  { name: 'schedule', open: (app) => app.schedule.open() },
  { name: 'institutions', open: (app) => app.site.open('instituciones') },
  { name: 'indicators', open: (app) => app.indicators.open() },
  { name: 'alignment', open: (app) => app.alignment.open() },
];

for (const lang of LANGS) {
  test.describe(`in ${lang}`, () => {
    test.use({ lang });

    for (const { name, open } of SCREENS) {
      test(`labels have their room on ${name}`, async ({ app, page }) => {
        await open(app);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          expect(await misplacedLabels(page), `at ${width} pixels`).toEqual([]);
        }
      });
    }
  });
}

/** The texts of charts that leave their drawing or lie on another text of it. */
function misplacedLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tolerance = 2;

    interface Label {
      words: string;
      box: DOMRect;
    }

    const labelsOf = (drawing: Element): Label[] =>
      [...drawing.querySelectorAll('text')]
        .filter((text) => text.checkVisibility())
        .map((text) => ({
          words: text.textContent?.trim() ?? '',
          box: text.getBoundingClientRect(),
        }))
        .filter(({ words }) => words !== '');
    const leaves = ({ box }: Label, frame: DOMRect) =>
      box.left < frame.left - tolerance ||
      box.right > frame.right + tolerance ||
      box.top < frame.top - tolerance ||
      box.bottom > frame.bottom + tolerance;
    const overlap = ({ box: a }: Label, { box: b }: Label) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;

    const faults: string[] = [];
    for (const drawing of document.querySelectorAll('main svg')) {
      if (!drawing.checkVisibility()) {
        continue;
      }
      const title = drawing.querySelector('title')?.textContent ?? '';
      const frame = drawing.getBoundingClientRect();
      const labels = labelsOf(drawing);
      labels.forEach((label, place) => {
        if (leaves(label, frame)) {
          faults.push(`${title}: «${label.words}» leaves the drawing`);
        }
        const covered = labels.slice(place + 1).filter((other) => overlap(label, other));
        for (const other of covered) {
          faults.push(`${title}: «${label.words}» lies on «${other.words}»`);
        }
      });
    }
    return faults;
  });
}
