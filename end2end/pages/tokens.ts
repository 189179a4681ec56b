/** The tokens of other systems: made, used, revoked. */

import { type APIResponse, expect, type Locator } from '@playwright/test';

import { PLAN, type Site } from './site';

const API = `/api/v1/plans/${PLAN}`;

export class TokensPage {
  /** The secret of the token that was just made. */
  readonly secret: Locator;
  readonly label: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    this.secret = page.locator('.token-secret');
    this.label = page.getByLabel(words.tokens.label, { exact: true });
  }

  async open(): Promise<void> {
    await this.site.open('admin/accesos');
  }

  /** Fills in whom the token is for, and which institution uses it. */
  async fill(label: string, agency: string): Promise<void> {
    const { page, words } = this.site;
    await this.label.fill(label);
    await page.getByLabel(words.tokens.agency, { exact: true }).selectOption({ value: agency });
  }

  /** Lets the token send figures of some indicators and nothing else. */
  async allowSending(indicators: readonly string[]): Promise<void> {
    const { page, words } = this.site;
    await page.getByLabel(words.tokens.sendingSome, { exact: true }).check();
    await page.getByText(words.tokens.chooseIndicators, { exact: true }).click();
    for (const code of indicators) {
      await page.getByLabel(new RegExp(`^${code} · `)).check();
    }
  }

  async make(): Promise<void> {
    const name = this.site.words.tokens.make;
    await this.site.page.getByRole('button', { name, exact: true }).click();
  }

  /** The entry of a token in the list. */
  entry(label: string): Locator {
    return this.site.page.getByRole('row').filter({ hasText: label });
  }

  async revoke(label: string): Promise<void> {
    const { page, words } = this.site;
    const entry = this.entry(label);
    await entry.locator('summary').click();
    await entry.getByRole('button', { name: words.tokens.confirmRevoke, exact: true }).click();
    await page.waitForURL(/\/admin\/accesos\?revoked=/);
    await expect(this.site.notice).toContainText(words.tokens.revoked(label));
  }

  /** Asks the interface for the plan, as a system with the token does. */
  read(secret: string): Promise<APIResponse> {
    return this.site.page.request.get(API, { headers: { Authorization: `Bearer ${secret}` } });
  }

  /** Sends a figure, as a system with the token does. */
  send(secret: string, indicator: string): Promise<APIResponse> {
    return this.site.page.request.post(`${API}/observations`, {
      headers: { Authorization: `Bearer ${secret}`, 'Idempotency-Key': `${indicator}-2018-S1` },
      data: [{ indicator, period: '2018-S1', value: 14, source: 'pgr', crime: 'both' }],
    });
  }
}
