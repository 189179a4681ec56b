/** Every screen can be used by everybody, as far as a machine can tell. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from '../fixtures';
import { EVERY_SCREEN, MAIN_SCREENS, type Screen } from '../screens';
import { LANGS, type Lang } from '../words';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

const PHONE = { width: 360, height: 740 };

const SCREENS: Record<Lang, readonly Screen[]> = { es: EVERY_SCREEN, en: MAIN_SCREENS };

for (const lang of LANGS) {
  test.describe(`in ${lang}`, () => {
    test.use({ lang });

    for (const screen of SCREENS[lang]) {
      test(`everybody can use ${screen.name}`, async ({ page, show }) => {
        await show(screen);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page), `axe, in ${colorScheme} colours`).toEqual([]);
        }

        await page.setViewportSize(PHONE);
        const [needed, given] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        expect(needed, 'it does not scroll sideways on a phone').toBeLessThanOrEqual(given);
      });
    }
  });
}

/** What axe finds, in lines that say where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  return found.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary}`,
    ),
  );
}
