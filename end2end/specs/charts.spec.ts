/** A chart says more where one points, and is a table and a file as well. */

import { expect, test } from '../fixtures';
import { PLAN } from '../pages/site';

/** The statuses of each axis, on the overview. */
const STATUSES = 'status-axes';

const CHARTS = `/api/v1/plans/${PLAN}/charts`;

/** A chart as the list of all names it. */
interface Listed {
  name: string;
}

test.describe('a chart', () => {
  test.beforeEach(async ({ app }) => {
    await app.overview.open();
  });

  test('says more at the pointer and brings that series forward', async ({ app, page }) => {
    const chart = app.chart(STATUSES);

    await chart.segment.hover();
    await expect(chart.tip).toHaveText(/^I\. Prevención: \d+ /);
    await expect(chart.image).toHaveAttribute('data-highlight', /^\d+$/);
    await page.mouse.move(0, 0);
    await expect(chart.tip).toHaveText('');
    await expect(chart.image).not.toHaveAttribute('data-highlight');

    await chart.segment.click();
    await page.mouse.move(0, 0);
    await expect(chart.image).toHaveAttribute('data-highlight', /^\d+$/);
    await page.keyboard.press('Escape');
    await expect(chart.image).not.toHaveAttribute('data-highlight');
  });

  test('says the same by keyboard', async ({ app, page }) => {
    const { keyboard } = page;
    const chart = app.chart(STATUSES);

    await expect(chart.drawing).toHaveAttribute('tabindex', '0');
    await chart.drawing.focus();
    await keyboard.press('ArrowRight');
    await expect(chart.tip).toHaveText(/^I\. Prevención: /);
    const first = await chart.tip.textContent();
    await keyboard.press('ArrowRight');
    await expect(chart.tip).not.toHaveText(first ?? '');
    await keyboard.press('End');
    await expect(chart.tip).toHaveText(/^III\. /);
    await keyboard.press('Home');
    await expect(chart.tip).toHaveText(first ?? '');
    await keyboard.press('Escape');
    await expect(chart.tip).toHaveText('');
  });

  test('changes places with its table', async ({ app }) => {
    const chart = app.chart(STATUSES);

    await chart.button('table').click();
    await expect(chart.drawing).toHaveCount(0);
    await expect(chart.table.getByRole('rowheader')).toHaveCount(3);
    await expect(chart.button('table')).toHaveAttribute('aria-pressed', 'true');

    await chart.button('chart').click();
    await expect(chart.drawing).toBeVisible();
    await expect(chart.table).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chart, its table and its files are there', async ({ app, page, expectsConsole }) => {
    expectsConsole(/was preloaded using link preload but not used/);
    const chart = app.chart(STATUSES);
    await app.overview.open();

    await expect(chart.image).toBeVisible();
    await expect(chart.button('table')).toHaveCount(0);
    await chart.unfoldTable();
    await expect(chart.table.getByRole('rowheader')).toHaveCount(3);
    for (const kind of ['svg', 'png'] as const) {
      const address = await chart.file(kind).getAttribute('href');
      expect((await page.request.get(address ?? '')).status(), kind).toBe(200);
    }
  });
});

test('every chart is a file of both kinds', async ({ page }) => {
  test.slow();
  const list = await page.request.get(CHARTS);
  const { items } = (await list.json()) as { items: Listed[] };
  expect(items.length).toBeGreaterThan(0);

  for (const { name } of items) {
    for (const [kind, type] of [
      ['svg', 'image/svg+xml'],
      ['png', 'image/png'],
    ] as const) {
      const file = await page.request.get(`${CHARTS}/${name}.${kind}?width=360`);
      expect(file.status(), `${name}.${kind}`).toBe(200);
      expect(file.headers()['content-type'], `${name}.${kind}`).toBe(type);
    }
  }
});
