// `verify` in a world of its own: files in a map, sites on this machine, a clock that doesn't keep anybody waiting.
import { main } from '../../../../src/cli/main.ts';
import type { Io } from '../../../../src/cli/io.ts';
import { getOver } from '../../../../src/cli/verify/web/http.ts';
import type { Web } from '../../../../src/cli/verify/web/web.ts';
import type { Content } from '../../../../src/content/index.ts';
import { CONTENT } from '../../../../src/content/index.ts';
import type { Ran } from '../../support/run.ts';
import { world } from '../../support/run.ts';
import type { Sites, SiteMap } from './sites.ts';
import { FakeClock, serve } from './sites.ts';

export interface Town {
  readonly sites: Sites;
  /** Every request at the time at which it was made. */
  readonly gets: { readonly host: string; readonly at: number }[];
  readonly web: Web;
  /** Presses Ctrl-C. */
  readonly stop: () => void;
  readonly verify: (
    argv: readonly string[],
    given: Readonly<Record<string, string>>,
    change?: Partial<Io>,
    content?: Content,
  ) => Promise<Ran>;
}

/**
 * @param elsewhere addresses of names that are not served here; null: there is no such name
 * @param readPdf left out: the library for PDFs is not installed
 */
export async function town(
  map: SiteMap,
  elsewhere: Readonly<Record<string, string | null>> = {},
  readPdf: Web['readPdf'] = () => Promise.resolve({ problem: 'pdf-missing' }),
): Promise<Town> {
  const clock = new FakeClock();
  const sites = await serve(map, elsewhere);
  const get = getOver(sites.lookup, 3000);
  const gets: Town['gets'] = [];
  let stop = (): void => undefined;
  const web: Web = {
    // The sites of this town are public ones.
    get: (request) => {
      const host = request.url.hostname;
      gets.push({ host, at: clock.now() });
      return get({ ...request, allowPrivate: request.allowPrivate || map[host] !== undefined });
    },
    readPdf,
    now: clock.now,
    wait: clock.wait,
    onStop: (given) => {
      stop = given;
      return () => void (stop = () => undefined);
    },
  };
  return {
    sites,
    gets,
    web,
    stop: () => stop(),
    verify: async (argv, given, change = {}, content = CONTENT) => {
      const { io, ran } = world(given, { web, ...change });
      return ran(await main(['verify', ...argv], io, content));
    },
  };
}
