/** Goes to a page as its site wishes: robots.txt, one request a second, redirects, retries, a limit of time. */
import { decodePage } from '../page/encoding.ts';
import { readHtml } from '../page/html.ts';
import type { Page } from '../page/page.ts';
import { pdfPage } from '../page/pdf.ts';
import type { Pace } from './pace.ts';
import type { Robots } from './robots.ts';
import { ALL_ALLOWED, LONGEST_ROBOTS, NONE_ALLOWED, readRobots } from './robots.ts';
import type { Store } from './store.ts';
import type { Answer, NoAnswer, ReadPdf, Web } from './web.ts';

type PdfProblem = Extract<ReadPdf, { readonly problem: string }>['problem'];
/** Why a page can't be read. */
export type Reason = NoAnswer | PdfProblem | 'address' | 'redirects' | 'status' | 'type' | 'nested' | 'empty';

/** How the way to a page ended. */
export type Outcome =
  | {
      readonly kind: 'page';
      /** Where it is, after all redirects. */
      readonly url: string;
      /** Its site says that it has moved there for good. */
      readonly isMoved: boolean;
    }
  | { readonly kind: 'page-gone' | 'not-asked' }
  | { readonly kind: 'unreadable'; readonly reason: Reason; readonly status?: number };

export type Visited =
  | Exclude<Outcome, { readonly kind: 'page' }>
  | (Extract<Outcome, { readonly kind: 'page' }> & { readonly page: Page });

const LARGEST_PAGE = 10_000_000;
const MOST_REDIRECTS = 8;
/** Before the second and the third try. */
const BACK_OFF = [5_000, 20_000];
const LONGEST_REST = 60_000;
/** All that one page may take, with its redirects and retries. */
const LONGEST_VISIT = 180_000;
/** Less than this is no page with a contact on it, but one that is drawn by a script, or a scan. */
const LEAST_TEXT = 10;
const AGAIN: readonly (NoAnswer | number)[] = ['host', 'connection', 'time', 429, 500, 502, 503, 504];

const unreadable = (reason: Reason, status?: number): Outcome => ({
  kind: 'unreadable',
  reason,
  ...(status !== undefined && { status }),
});

export class Visitor {
  readonly #robots = new Map<string, Promise<Robots | NoAnswer>>();
  /** Hosts that did not answer at all; nothing more is asked of them in this run. */
  readonly #dead = new Map<string, NoAnswer>();
  readonly #web: Web;
  readonly #pace: Pace;
  readonly #store: Store;
  readonly #allowPrivate: boolean;
  readonly #signal: AbortSignal;

  constructor(
    web: Web,
    pace: Pace,
    store: Store,
    { allowPrivate, signal }: { readonly allowPrivate: boolean; readonly signal: AbortSignal },
  ) {
    this.#web = web;
    this.#pace = pace;
    this.#store = store;
    this.#allowPrivate = allowPrivate;
    this.#signal = signal;
  }

  /** Rejects only when it is told to stop. */
  async visit(address: string): Promise<Visited> {
    const before = outcomeIn(this.#store.outcome(address));
    const kept = before?.kind === 'page' ? this.#store.page(before.url) : null;
    if (before?.kind === 'page' && kept) return this.#read(before, kept);
    if (before && before.kind !== 'page') return before;
    const visited = await this.#follow(address);
    const { page: _, ...outcome } = { page: undefined, ...visited };
    this.#store.done(address, outcome as Outcome);
    return visited;
  }

  async #follow(address: string): Promise<Visited> {
    const until = this.#web.now() + LONGEST_VISIT;
    const seen = new Set<string>();
    let isMoved = true;
    let url = addressOf(address);
    while (url) {
      if (seen.has(url.href) || seen.size > MOST_REDIRECTS) return unreadable('redirects') as Visited;
      seen.add(url.href);
      const robots = await this.#robotsOf(url, until);
      if (typeof robots === 'string') return unreadable(robots) as Visited;
      if (!robots.allows(url.href)) return { kind: 'not-asked' };
      const answer = await this.#ask(url, robots.pause, until);
      if ('problem' in answer) return unreadable(answer.problem) as Visited;
      const { status, location } = answer;
      if (status >= 300 && status < 400 && location !== undefined) {
        isMoved &&= status === 301 || status === 308;
        url = addressOf(location, url);
        continue;
      }
      if (status === 404 || status === 410) return { kind: 'page-gone' };
      if (status !== 200) return unreadable('status', status) as Visited;
      const isElsewhere = seen.size > 1 && isMoved && !isSamePage(address, url.href);
      const outcome = { kind: 'page', url: url.href, isMoved: isElsewhere } as const;
      const visited = await this.#read(outcome, answer);
      const target = visited.kind === 'page' ? visited.page.refresh : undefined;
      if (target === undefined || addressOf(target, url)?.href === url.href) return visited;
      url = addressOf(target, url);
    }
    return unreadable('address') as Visited;
  }

  async #read(
    outcome: Extract<Outcome, { readonly kind: 'page' }>,
    { body, contentType }: Answer,
  ): Promise<Visited> {
    const page = await this.#pageOf(body, contentType);
    if (typeof page === 'string') return unreadable(page) as Visited;
    const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (length < LEAST_TEXT && page.refresh === undefined) return unreadable('empty') as Visited;
    return { ...outcome, page };
  }

  async #pageOf(body: Uint8Array, contentType: string): Promise<Page | Reason> {
    const begin = new TextDecoder('latin1').decode(body.subarray(0, 1024));
    if (begin.includes('%PDF-')) {
      const read = await this.#web.readPdf(body, this.#signal);
      return 'problem' in read ? read.problem : pdfPage(read.title, read.pieces);
    }
    const isText = /html|xml|text\/plain/i.test(contentType) || (contentType === '' && /^\s*</.test(begin));
    if (!isText) return 'type';
    return readHtml(decodePage(body, contentType)) ?? 'nested';
  }

  #robotsOf({ origin }: URL, until: number): Promise<Robots | NoAnswer> {
    const known = this.#robots.get(origin);
    if (known) return known;
    const asked = this.#askRobots(new URL('/robots.txt', origin), until);
    this.#robots.set(origin, asked);
    return asked;
  }

  /** A site without one allows everything; one whose own can't be had is left alone, as RFC 9309 wants it. */
  async #askRobots(first: URL, until: number): Promise<Robots | NoAnswer> {
    let url: URL | null = first;
    for (let hop = 0; url && hop <= 5; hop += 1) {
      const answer: Answer | { readonly problem: NoAnswer } = await this.#ask(url, 0, until, LONGEST_ROBOTS);
      if ('problem' in answer) return answer.problem === 'size' ? NONE_ALLOWED : answer.problem;
      const { status, location, body, contentType } = answer;
      if (status === 200) return readRobots(first.href, decodePage(body, contentType));
      if (status >= 500 || status === 429) return NONE_ALLOWED;
      if (status < 300 || status >= 400 || location === undefined) return ALL_ALLOWED;
      url = addressOf(location, url);
    }
    return ALL_ALLOWED;
  }

  /** One address, without redirects, as often as it is worth it. */
  async #ask(
    url: URL,
    pause: number,
    until: number,
    limit = LARGEST_PAGE,
  ): Promise<Answer | { readonly problem: NoAnswer }> {
    const dead = this.#dead.get(url.host);
    if (dead) return { problem: dead };
    const kept = this.#store.page(url.href);
    const { etag, lastModified } = kept ?? {};
    for (let tries = 0; ; tries += 1) {
      await this.#pace.turn(url.hostname, pause, this.#signal);
      const { signal } = { signal: this.#signal };
      const answer = await this.#web.get({
        url,
        etag,
        lastModified,
        limit,
        allowPrivate: this.#allowPrivate,
        signal,
      });
      const rest = BACK_OFF[tries];
      const state = 'problem' in answer ? answer.problem : answer.status;
      const isAgain = AGAIN.includes(state) && rest !== undefined && this.#web.now() + rest < until;
      if (isAgain) {
        const asked = 'problem' in answer ? 0 : secondsOf(answer.retryAfter) * 1000;
        this.#pace.rest(url.hostname, Math.min(Math.max(rest, asked), LONGEST_REST));
        continue;
      }
      if ('problem' in answer) {
        if (answer.problem === 'host' || answer.problem === 'connection')
          this.#dead.set(url.host, answer.problem);
        return answer;
      }
      if (answer.status === 304 && kept) return kept;
      if (answer.status === 200) this.#store.keep(url.href, answer);
      return answer;
    }
  }
}

const WITHOUT_PAGE: readonly unknown[] = ['page-gone', 'not-asked', 'unreadable'];

/** From a file that somebody may have changed. */
function outcomeIn(value: unknown): Outcome | undefined {
  const outcome = value as Outcome | null | undefined;
  if (outcome?.kind === 'page') return URL.canParse(outcome.url) ? outcome : undefined;
  return outcome && WITHOUT_PAGE.includes(outcome.kind) ? outcome : undefined;
}

/** A page of the web; null for anything else, such as a file. */
function addressOf(text: string, base?: URL): URL | null {
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Encryption and a stroke at the end make no other page of it. */
const isSamePage = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (address: string): string => address.replace(/^https?:|#.*$|\/$/g, '');

/** A number of seconds, or a date, which is read as one minute. */
const secondsOf = (retryAfter: string | undefined): number =>
  retryAfter === undefined ? 0 : /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : 60;
