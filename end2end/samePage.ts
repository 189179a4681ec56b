/** Whether a page is still the one that was loaded. */

import type { Page } from '@playwright/test';

/** Leaves a mark that a page load wipes away. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
}

/** Whether the mark is still there. */
export function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isSamePage' in window);
}
