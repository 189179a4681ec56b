/** How every figure is made. */

import type { Locator } from '@playwright/test';

import type { Section } from '../words';
import type { Site } from './site';

export class MethodologyPage {
  constructor(private readonly site: Site) {}

  async open(): Promise<void> {
    await this.site.open('metodologia');
  }

  section(section: Section): Locator {
    const name = this.site.words.method[section];
    return this.site.page.getByRole('region', { name, exact: true });
  }
}
