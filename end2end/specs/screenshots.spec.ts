/** Pictures of the screens for people to look at, and what a machine can check of them. */

import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from '../fixtures';
import { PICTURED_SCREENS } from '../screens';

const FOLDER = join(__dirname, '../screenshots');

interface Variant {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

const VARIANTS: readonly Variant[] = [
  { name: '1440-light', width: 1440, height: 900, colorScheme: 'light', media: 'screen' },
  { name: '1440-dark', width: 1440, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: '360-light', width: 360, height: 740, colorScheme: 'light', media: 'screen' },
  { name: '360-dark', width: 360, height: 740, colorScheme: 'dark', media: 'screen' },
  { name: 'projector', width: 2560, height: 1440, colorScheme: 'light', media: 'screen' },
  // A4, upright.
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', media: 'print' },
];

for (const screen of PICTURED_SCREENS) {
  // One visit for all of them: a page answers to its size and colours as it stands.
  test(`${screen.name} has room for its words`, async ({ app, page, show }) => {
    test.slow();
    await show(screen);
    for (const { name, width, height, colorScheme, media } of VARIANTS) {
      await test.step(name, async () => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, media });

        await page.screenshot({ path: join(FOLDER, `${screen.name}-${name}.png`), fullPage: true });

        await expect(app.site.heading).toBeVisible();
        expect(await clippedTexts(page), name).toEqual([]);
      });
    }
  });
}

/**
 * The texts that reach beyond the left or right edge of the page. What is kept
 * for screen readers alone, or waits for the focus, has no edge to reach; a
 * part that scrolls on its own shows its texts on a screen, but not on paper.
 */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const onPaper = matchMedia('print').matches;

    const ancestors = (element: Element): Element[] => {
      const parent = element.parentElement;
      return parent === null ? [element] : [element, ...ancestors(parent)];
    };
    const isForReadersOnly = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return getComputedStyle(element).overflowX === 'hidden' && width <= 1 && height <= 1;
    };
    const scrolls = (element: Element) =>
      !onPaper && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const isExempt = (element: Element) =>
      element.matches('a.skip') || isForReadersOnly(element) || scrolls(element);

    const clipped: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const text = texts.currentNode;
      const parent = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (words === '' || parent === null || !parent.checkVisibility()) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(text);
      const reachesBeyond = [...range.getClientRects()].some(
        ({ left, right }) => left < -1 || right > edge + 1,
      );
      if (reachesBeyond && !ancestors(parent).some(isExempt)) {
        clipped.push(words);
      }
    }
    return clipped;
  });
}
