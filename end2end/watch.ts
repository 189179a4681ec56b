/** Watches everything that a browser does during a test. */

import type { BrowserContext, ConsoleMessage } from '@playwright/test';

export class Watch {
  private readonly messages: string[] = [];
  private readonly errors: string[] = [];
  private readonly strangers: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.errors.push(error.error().message));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) {
        this.strangers.push(url.href);
      }
    });
  }

  /** Announces a console message that the test provokes. */
  expectsConsole(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** Whatever should not have happened. */
  faults(): string[] {
    const unexpected = this.messages.filter(
      (message) => !this.expected.some((pattern) => pattern.test(message)),
    );
    return [
      ...unexpected.map((message) => `console ${message}`),
      ...this.errors.map((message) => `page error: ${message}`),
      ...this.strangers.map((url) => `request to another host: ${url}`),
    ];
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() === 'error' || message.type() === 'warning') {
      this.messages.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  }
}
