/** Going through a page with the keyboard alone. */

import { expect, type Locator, type Page } from '@playwright/test';

/** More than any page of the tests has places to stop at. */
const MOST_STOPS = 150;

/** Tabs on until something has the focus; wherever the focus rests, it is seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** The focus has an outline, and the place where it rests is in view. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return null;
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      element: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });
  if (focus !== null) {
    expect(focus.outline, `the outline of ${focus.element}`).toBeGreaterThan(0);
    expect(focus.isInView, `${focus.element} is in view`).toBe(true);
  }
}
