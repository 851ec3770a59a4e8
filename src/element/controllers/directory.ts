import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Area, Centre } from '../../directory/centre.ts';
import type { Issue } from '../../directory/issue.ts';
import { issue } from '../../directory/issue.ts';
import { readDirectory } from '../../directory/read-directory.ts';

/** In UTF-16 units. A list of all windows in Japan is shorter; a page that serves more has made a mistake. */
const LONGEST = 5_000_000;
const PATIENCE_MS = 10_000;
const JSON_EXPECTED = 'a JSON list of centres (see docs/data.md)';

/** The result of loading a directory: parsed JSON, not validated, or what was wrong. */
type Outcome = { readonly json: unknown } | { readonly issues: readonly Issue[] };

/** The directory's centres for a place, and the warnings for the embedder. */
interface Found {
  readonly centres: readonly Centre[];
  readonly issues: readonly Issue[];
}

const NOTHING: Found = { centres: [], issues: [] };

/**
 * Loads the embedder's own directory: a list in the tag's own JSON script, in another script (`#id`) or at an
 * address. Nothing else makes a request, and this only if the embedder names an address. Until the list has
 * come, or if it can't be loaded, the built-in centres and the national lines are shown. A list may hold the
 * windows of all Japan: only those of the person's prefecture are validated, when they are needed.
 */
export class DirectoryController implements ReactiveController {
  #asked: string | readonly unknown[] | null = null;
  #areas: readonly Area[] = [];
  /** Parsed, not validated; undefined until it is loaded. */
  #json: unknown;
  /** The embedder has been warned about errors in the current list. */
  #told = false;
  #request: AbortController | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #found: (issues: readonly Issue[]) => void;

  /** @param found called when loading has ended, with what was wrong; empty: nothing */
  constructor(host: ReactiveControllerHost & Element, found: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#found = found;
    host.addController(this);
  }

  /** The parsed list; another object means that another list was loaded. Undefined until there is one. */
  get list(): unknown {
    return this.#json;
  }

  /**
   * The embedder's own centres of a prefecture and of the places within it, and those that name no area;
   * empty until the list is loaded. Entries with an error are left out. For each list one issue names the
   * first error and how many there are.
   * @param prefecture its two digits; null: none is known
   */
  centresFor(prefecture: string | null): Found {
    if (this.#json === undefined) return NOTHING;
    try {
      return this.#read(prefecture);
    } catch (error) {
      // A page that adds properties to every object (`Object.prototype`) makes valibot throw. The built-in
      // centres are still shown.
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
   * Starts loading, unless this place was asked for last.
   * @param place an address or `#id`, or the list itself; null: there is none
   * @param areas the areas that are known
   */
  ask(place: string | readonly unknown[] | null, areas: readonly Area[]): void {
    if (place === this.#asked) return;
    this.#asked = place;
    this.#areas = areas;
    this.#json = undefined;
    this.#told = false;
    // An older request must not overwrite the newer list.
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

  /** Aborts a request under way; `hostConnected` starts it again. */
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
  // While the page is loading, the script may not be there yet, or only its beginning.
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
    // Without cookies and without a referrer: the server of the list needs neither.
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
