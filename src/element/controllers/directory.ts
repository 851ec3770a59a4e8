import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Area, Centre } from '../../directory/centre.ts';
import type { Issue } from '../../directory/issue.ts';
import { issue } from '../../directory/issue.ts';
import { readDirectory } from '../../directory/read-directory.ts';

/** Longer than any list of Japan's windows; a page that serves more has made a mistake. In UTF-16 units. */
const LONGEST = 5_000_000;
const PATIENCE_MS = 10_000;
const JSON_EXPECTED = 'a JSON list of centres (see docs/data.md)';

/** What came of looking for a directory: parsed JSON, whatever is in it, or what was wrong. */
type Outcome = { readonly json: unknown } | { readonly issues: readonly Issue[] };

/** What the directory has for a place, and what the embedder is to be told of it. */
interface Found {
  readonly centres: readonly Centre[];
  readonly issues: readonly Issue[];
}

const NOTHING: Found = { centres: [], issues: [] };

/**
 * The embedder's own directory: a list in the tag's own JSON script, `#id` of another, or an address. The one
 * place that makes a request, and only if it was asked to. Until it has come, and whenever it does not, the
 * built-in centres and the national lines stand. A list may hold the windows of all Japan, and a person looks
 * at those of one prefecture: only these are validated, when they are asked for.
 */
export class DirectoryController implements ReactiveController {
  #asked: string | readonly unknown[] | null = null;
  #areas: readonly Area[] = [];
  /** Parsed and not validated; undefined until it has come. */
  #json: unknown;
  /** Errors in the present list have been told. */
  #told = false;
  #request: AbortController | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #found: (issues: readonly Issue[]) => void;

  /** @param found told when an answer has come, and what was wrong if none could be had */
  constructor(host: ReactiveControllerHost & Element, found: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#found = found;
    host.addController(this);
  }

  /** The list as it was parsed, to see whether another has come; undefined until there is one. */
  get list(): unknown {
    return this.#json;
  }

  /**
   * The embedder's own centres of a prefecture and of the places within it, and those that name no area;
   * empty until they are there. Entries with an error are left out and the others count; one issue for each
   * list tells of the first error, and of how many there are.
   * @param prefecture its two digits; null: none is known
   */
  centresFor(prefecture: string | null): Found {
    if (this.#json === undefined) return NOTHING;
    try {
      return this.#read(prefecture);
    } catch (error) {
      // A page that has given every object more names breaks the library that validates the list: the
      // built-in centres are there.
      this.#json = undefined;
      return {
        centres: [],
        issues: [
          issue('directory/failed', String(error), 'a browser whose objects the page has left as they are'),
        ],
      };
    }
  }

  #read(prefecture: string | null): Found {
    const { centres, issues } = readDirectory(this.#json, this.#areas, prefecture);
    const [first] = issues;
    if (!first || this.#told) return { centres, issues: [] };
    this.#told = true;
    const about = [first.code, first.path, first.value].filter(Boolean).join(' ');
    return {
      centres,
      issues: [
        issue(
          'directory/entries',
          about,
          `${JSON_EXPECTED}; at least ${issues.length} wrong, try: npx hikikomori-help check`,
        ),
      ],
    };
  }

  /**
   * Begins to look where it has not looked yet.
   * @param place an address or `#id`, or the list itself; null: there is none
   * @param areas the places that are known
   */
  ask(place: string | readonly unknown[] | null, areas: readonly Area[]): void {
    if (place === this.#asked) return;
    this.#asked = place;
    this.#areas = areas;
    this.#json = undefined;
    this.#told = false;
    // An answer that is still under way must not overwrite the newer one.
    this.#request?.abort();
    this.#request = undefined;
    if (place === null) return;
    if (typeof place !== 'string') {
      this.#json = place;
      return;
    }
    const request = new AbortController();
    this.#request = request;
    void look(this.#host, place, request.signal).then((outcome) => {
      if (request.signal.aborted) return;
      this.#request = undefined;
      if ('json' in outcome) this.#json = outcome.json;
      this.#found('issues' in outcome ? outcome.issues : []);
    });
  }

  hostConnected(): void {
    const place = this.#asked;
    if (place === null || !this.#request?.signal.aborted) return;
    this.#asked = null;
    this.ask(place, this.#areas);
  }

  /** Only what is under way is given up; it is asked for again when the element comes back. */
  hostDisconnected(): void {
    this.#request?.abort();
  }
}

const wrong = (code: string, place: string, expected: string): Outcome => ({
  issues: [issue(code, place, expected)],
});

async function look(host: Element, place: string, signal: AbortSignal): Promise<Outcome> {
  try {
    const text = place.startsWith('#')
      ? await onPage(host, place.slice(1), signal)
      : await download(place, host.baseURI, signal);
    if (typeof text !== 'string') return wrong(text.code, place, text.expected);
    if (text.length > LONGEST) return wrong('directory/too-long', place, `at most ${LONGEST} characters`);
    return parse(text, place);
  } catch {
    return wrong('directory/network', place, 'an address that answers, from this origin or with CORS');
  }
}

function parse(text: string, place: string): Outcome {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return wrong('directory/json', place, JSON_EXPECTED);
  }
}

type Problem = { readonly code: string; readonly expected: string };

async function onPage(host: Element, id: string, signal: AbortSignal): Promise<string | Problem> {
  const { ownerDocument: page } = host;
  const root = host.getRootNode();
  const find = (): Element | null =>
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? page.getElementById(id);
  // It may stand further down on a page that is still being read, or have come by half.
  if (page.readyState === 'loading')
    await new Promise((done) => {
      page.addEventListener('DOMContentLoaded', done, { once: true, signal });
    });
  return (
    find()?.textContent ?? {
      code: 'directory/not-found',
      expected: 'the id of a <script type="application/json"> on the page',
    }
  );
}

function addressOf(place: string, base: string): URL | null {
  try {
    return new URL(place, base);
  } catch {
    return null;
  }
}

async function download(place: string, base: string, signal: AbortSignal): Promise<string | Problem> {
  const url = addressOf(place, base);
  if (
    !url ||
    (url.protocol !== 'https:' && url.origin !== location.origin) ||
    !/^https?:$/.test(url.protocol)
  ) {
    return { code: 'directory/address', expected: 'an https address, one on this site, or #id' };
  }
  const timed = new AbortController();
  const stop = (): void => {
    timed.abort();
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  signal.addEventListener('abort', stop, { once: true });
  try {
    // Without cookies and without the page's address: who serves the list needs neither.
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: timed.signal,
    });
    if (!answer.ok)
      return { code: 'directory/not-found', expected: `an address that answers; it said ${answer.status}` };
    if (Number(answer.headers.get('content-length')) > LONGEST * 3)
      return { code: 'directory/too-long', expected: `at most ${LONGEST} characters` };
    return await answer.text();
  } catch (error) {
    if (timed.signal.aborted && !signal.aborted)
      return { code: 'directory/slow', expected: `an answer within ${PATIENCE_MS / 1000} seconds` };
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
