/** One demonstration server on a fresh database. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { expect } from '@playwright/test';

const BINARY = process.env['VIGIA_BIN'] ?? resolve(__dirname, '../target/debug/vigia');

/** A fresh database is migrated, and each demo account's password hashed, before it is ready. */
const READY_WITHIN = 90_000;
const STOPPED_WITHIN = 10_000;

/** How much of what the server says first is kept, for the message when it does not start. */
const KEPT_OUTPUT = 4_000;

export class Server {
  private output = '';

  private constructor(
    readonly url: string,
    private readonly data: string,
    private readonly child: ChildProcess,
  ) {
    const keep = (text: Buffer) => {
      this.output = (this.output + text.toString()).slice(0, KEPT_OUTPUT);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => keep(Buffer.from(error.message)));
    process.once('exit', this.kill);
  }

  static async start(): Promise<Server> {
    const data = await mkdtemp(join(tmpdir(), 'vigia-'));
    const listen = `127.0.0.1:${await freePort()}`;
    const child = spawn(BINARY, ['serve', '--demo', '--data', data, '--listen', listen], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new Server(`http://${listen}`, data, child);
    try {
      await server.ready();
    } catch (error) {
      await server.stop();
      throw new Error(`the server did not become ready:\n${server.output}`, { cause: error });
    }
    return server;
  }

  async stop(): Promise<void> {
    process.removeListener('exit', this.kill);
    if (this.isRunning()) {
      const exited = once(this.child, 'exit');
      const overdue = setTimeout(() => this.child.kill('SIGKILL'), STOPPED_WITHIN);
      this.child.kill('SIGTERM');
      await exited;
      clearTimeout(overdue);
    }
    await rm(this.data, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    const isOver = async () => !this.isRunning() || (await this.answersReady());
    await expect.poll(isOver, { timeout: READY_WITHIN, intervals: [100] }).toBe(true);
    expect(this.isRunning(), 'the server has ended').toBe(true);
  }

  private async answersReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/readyz`)).status === 200;
    } catch {
      return false;
    }
  }

  private isRunning(): boolean {
    const { pid, exitCode, signalCode } = this.child;
    return pid !== undefined && exitCode === null && signalCode === null;
  }

  private readonly kill = () => {
    this.child.kill('SIGKILL');
  };
}

/** Without the settings of whoever runs the tests: they may name a database that matters. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env);
  return Object.fromEntries(inherited.filter(([name]) => !name.startsWith('VIGIA_')));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
