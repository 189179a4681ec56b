/** What is published, in a few words for everybody. */

import type { Locator, Response } from '@playwright/test';

import type { Site } from './site';

export class PublicPage {
  readonly description: Locator;
  readonly canonical: Locator;
  readonly picture: Locator;
  /** The page in each language. */
  readonly languages: Locator;

  constructor(private readonly site: Site) {
    const { page } = site;
    this.description = page.locator('meta[name="description"]');
    this.canonical = page.locator('link[rel="canonical"]');
    this.picture = page.locator('meta[property="og:image"]');
    this.languages = page.locator('link[rel="alternate"][hreflang]');
  }

  open(): Promise<Response> {
    return this.site.open('publico');
  }
}
