/** What is published is light, and whoever links to it shows what it says. */

import { expect, test } from '../fixtures';

test('the public page loads no script', async ({ app, page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') {
      scripts.push(request.url());
    }
  });

  await app.publicPage.open();

  await expect(app.site.heading).toBeVisible();
  await expect(page.locator('script[src], link[rel="modulepreload"]')).toHaveCount(0);
  expect(scripts).toEqual([]);
});

test('search engines and previews learn what it says and where it is', async ({
  app,
  page,
  server,
}) => {
  const { publicPage, site } = app;
  await publicPage.open();

  await expect(publicPage.description).toHaveAttribute('content', /30 de noviembre de 2019/);
  const here = `${server.url}${site.address('publico')}`;
  await expect(publicPage.canonical).toHaveAttribute('href', here);
  await expect(publicPage.languages).toHaveCount(2);
  const picture = (await publicPage.picture.getAttribute('content')) ?? '';
  expect(picture).toContain(`${server.url}/`);
  const answer = await page.request.get(picture);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('image/png');
});
