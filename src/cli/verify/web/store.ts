/**
 * What is kept between runs, in a folder that may be deleted at any time: pages, so that one that hasn't
 * changed isn't sent again, and how far a run came that was stopped.
 */
import { createHash } from 'node:crypto';
import type { Fields } from '../../../directory/entry.ts';
import { asFields } from '../../../directory/entry.ts';
import { readJson } from '../../files.ts';
import type { Io } from '../../io.ts';
import type { Answer } from './web.ts';

/** A run that was stopped longer ago than this begins anew. */
const RESUMED_MS = 24 * 60 * 60 * 1000;

export class Store {
  /** How the pages of a run ended that was stopped. */
  readonly #done: Map<string, unknown>;
  readonly #io: Io;
  readonly #folder: string;
  readonly #run: string;
  #started: number;
  /** False where the folder can't be written: the run goes on without it. */
  isWritable = true;

  constructor(io: Io, folder: string) {
    this.#io = io;
    this.#folder = folder;
    this.#run = `${folder}/run.json`;
    const run = this.#read(this.#run);
    const [started, done] = [run?.['started'], asFields(run?.['done'])];
    const isRecent = typeof started === 'number' && Math.abs(io.web.now() - started) < RESUMED_MS;
    this.#started = isRecent ? started : io.web.now();
    this.#done = new Map(isRecent && done ? Object.entries(done) : []);
  }

  /** How a page ended in a run that was stopped. */
  outcome(url: string): unknown {
    return this.#done.get(url);
  }

  done(url: string, outcome: unknown): void {
    this.#done.set(url, outcome);
    this.#write(this.#run, { started: this.#started, done: Object.fromEntries(this.#done) });
  }

  /** The run came to its end: the next one asks for everything. */
  finish(): void {
    this.#done.clear();
    this.#started = this.#io.web.now();
    try {
      this.#io.remove(this.#run);
    } catch {
      // It was never written.
    }
  }

  page(url: string): Answer | null {
    const kept = this.#read(this.#file(url));
    const [status, body] = [kept?.['status'], kept?.['body']];
    if (kept?.['url'] !== url || typeof status !== 'number' || typeof body !== 'string') return null;
    const text = (key: string): string | undefined => (typeof kept[key] === 'string' ? kept[key] : undefined);
    return {
      status,
      location: undefined,
      contentType: text('contentType') ?? '',
      etag: text('etag'),
      lastModified: text('lastModified'),
      retryAfter: undefined,
      body: Buffer.from(body, 'base64'),
    };
  }

  keep(url: string, { body, status, contentType, etag, lastModified }: Answer): void {
    const base64 = Buffer.from(body).toString('base64');
    this.#write(this.#file(url), { url, status, contentType, etag, lastModified, body: base64 });
  }

  #file(url: string): string {
    return `${this.#folder}/${createHash('sha256').update(url).digest('hex')}.json`;
  }

  #read(path: string): Fields | null {
    const file = readJson(this.#io, path);
    return 'problem' in file ? null : asFields(file.value);
  }

  #write(path: string, value: unknown): void {
    try {
      this.#io.replace(path, JSON.stringify(value));
    } catch {
      this.isWritable = false;
    }
  }
}
