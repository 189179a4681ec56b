/** One activity: its facts, its reports, what changed, and the form that amends it. */

import type { Locator } from '@playwright/test';

import type { Site } from './site';

export class ActivityPage {
  readonly amendments: Locator;
  readonly evidence: Locator;
  /** The deadline that holds. */
  readonly deadline: Locator;
  readonly amend: AmendForm;

  constructor(
    private readonly site: Site,
    private readonly code: string,
  ) {
    const { page, words } = site;
    const heading = page.getByRole('heading', { name: words.amendments, exact: true });
    this.amendments = page.locator('section').filter({ has: heading });
    this.evidence = page.getByRole('link', { name: words.evidenceLink, exact: true });
    const deadline = page.getByRole('term').filter({ hasText: words.deadline });
    this.deadline = deadline.locator('xpath=following-sibling::dd[1]');
    this.amend = new AmendForm(site);
  }

  async open(): Promise<void> {
    await this.site.open(`actividades/${this.code}`);
  }

  async openAmendForm(): Promise<void> {
    await this.open();
    await this.amend.unfold();
  }
}

export class AmendForm {
  readonly deadline: Locator;
  readonly weight: Locator;
  readonly reason: Locator;
  private readonly form: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    this.form = page.getByRole('group').filter({ hasText: words.amend.heading });
    this.deadline = this.form.getByLabel(words.deadline, { exact: true });
    this.weight = this.form.getByLabel(words.weight, { exact: true });
    this.reason = this.form.getByLabel(words.amend.reason, { exact: true });
  }

  async unfold(): Promise<void> {
    await this.form.getByText(this.site.words.amend.heading, { exact: true }).click();
    await this.deadline.waitFor();
  }

  async chooseReason(): Promise<void> {
    await this.reason.selectOption({ label: this.site.words.amend.adaptive });
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: this.site.words.amend.save, exact: true }).click();
  }

  /** Saves and gives the status of the answer. */
  saveForStatus(): Promise<number> {
    return this.site.statusOf('/acciones/enmienda', () => this.save());
  }
}
