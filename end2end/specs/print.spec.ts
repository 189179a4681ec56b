/** Sheets for a meeting fit the paper of both continents, and no row is cut. */

import { expect, test } from '../fixtures';
import type { Screen } from '../screens';

interface Sheet extends Screen {
  /** How many pages it takes at most. */
  most: number;
}

const FORMATS = ['A4', 'Letter'] as const;

const SHEETS: readonly Sheet[] = [
  { name: 'the overview', most: 3, open: (app) => app.overview.open() },
  { name: 'an axis', most: 8, open: (app) => app.axis('PROT').open() },
  {
    name: 'the brief of an institution',
    most: 2,
    open: (app) => app.site.open('instituciones/MINERD'),
  },
];

/** How many pages a document has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const { name, most, open } of SHEETS) {
  test(`${name} fits its sheets`, async ({ app, page }) => {
    await open(app);

    for (const format of FORMATS) {
      const pages = pagesOf(await page.pdf({ format, printBackground: true }));
      expect(pages, `pages of ${format}`).toBeGreaterThan(0);
      expect(pages, `pages of ${format}`).toBeLessThanOrEqual(most);
    }

    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('tr, figure, .figure')]
        .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
        .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
    );
    expect(cut, 'what a page may cut').toEqual([]);
  });
}
