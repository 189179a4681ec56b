/** The page on which developers browse the interface for other systems. */

import { expect, test } from '../fixtures';

test('the interface is browsed offline, from its description', async ({ page }) => {
  await page.goto('/api');
  await expect(page).toHaveURL(/\/api\/v1\/reference\/$/);

  const activities = page.locator('[data-path="/api/v1/plans/{plan}/activities"]');
  await expect(activities).toBeVisible();
});

test('the footer of every page leads there', async ({ app, page }) => {
  await app.site.open('metodologia');
  await expect(page.getByRole('contentinfo').locator('a[href="/api"]')).toBeVisible();
});
