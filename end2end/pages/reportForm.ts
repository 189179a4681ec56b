/** The form with which a member reports on an activity. */

import { expect, type Locator } from '@playwright/test';

import type { Status } from '../words';
import type { Site } from './site';

/** A report as a person types it. */
export interface TypedReport {
  status: Status;
  percent: string;
  narrative: string;
  evidence: string;
}

export class ReportForm {
  readonly status: Locator;
  readonly percent: Locator;
  readonly narrative: Locator;
  readonly evidence: Locator;
  readonly sendButton: Locator;
  readonly draftRestored: Locator;
  private readonly draftSaved: Locator;
  private readonly form: Locator;

  constructor(private readonly site: Site) {
    const { page, words } = site;
    const { report, draft } = words;
    this.sendButton = page.getByRole('button', { name: report.send, exact: true });
    this.form = page.locator('form').filter({ has: this.sendButton });
    this.status = this.form.getByLabel(report.status, { exact: true });
    this.percent = this.form.getByLabel(report.percent, { exact: true });
    this.narrative = this.form.getByLabel(report.narrative, { exact: true });
    this.evidence = this.form.getByLabel(report.evidence, { exact: true });
    this.draftRestored = this.form.getByText(draft.restored);
    this.draftSaved = this.form.getByText(draft.saved);
  }

  /**
   * Waits for the island behind the form: once awake it keeps a draft at the
   * least sign of input.
   */
  async comesAlive(): Promise<void> {
    await expect(this.sendButton).toBeVisible();
    if (!this.site.isAlive) {
      return;
    }
    await expect(async () => {
      await this.form.dispatchEvent('input');
      await expect(this.draftSaved).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  async fill(report: TypedReport): Promise<void> {
    await this.status.selectOption({ label: this.site.words.statuses[report.status] });
    await this.percent.fill(report.percent);
    await this.narrative.fill(report.narrative);
    await this.evidence.fill(report.evidence);
  }

  async expectTyped(report: TypedReport): Promise<void> {
    const chosen = this.status.locator('option:checked');
    await expect(chosen).toHaveText(this.site.words.statuses[report.status]);
    await expect(this.percent).toHaveValue(report.percent);
    await expect(this.narrative).toHaveValue(report.narrative);
    await expect(this.evidence).toHaveValue(report.evidence);
  }

  async send(): Promise<void> {
    await this.sendButton.click();
  }

  /** Sends and gives the status of the answer. */
  sendForStatus(): Promise<number> {
    return this.site.statusOf('/acciones/informe', () => this.send());
  }

  /** Sends past the island, as a browser does before the island is awake. */
  sendPlainlyForStatus(): Promise<number> {
    return this.site.statusOf('/acciones/informe', () =>
      this.form.evaluate((form) => {
        if (form instanceof HTMLFormElement) {
          form.submit();
        }
      }),
    );
  }

  async discardDraft(): Promise<void> {
    await this.form.getByRole('button', { name: this.site.words.draft.discard }).click();
  }
}
