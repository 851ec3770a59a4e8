// One way to drive three engines, so that a test of the built script is written once.
import type { Engine } from '../../../scripts/browsers.mjs';

export interface PageOptions {
  /** Width of the viewport in CSS pixels. */
  readonly width?: number;
  /** Height of the viewport in CSS pixels, 800 if left out; WebKit's window goes up to about 980. */
  readonly height?: number;
  /** As a person who has switched JavaScript off; Chromium only. */
  readonly javaScript?: boolean;
  /** Where the person's clock stands, such as `America/New_York`; Chromium only. */
  readonly timeZone?: string;
}

export interface Message {
  readonly kind: 'error' | 'warning' | 'uncaught';
  readonly text: string;
}

/** A page with cookies and storage of its own. */
export interface Page {
  open(url: string): Promise<void>;
  /** Runs a self-contained function in the page; arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /**
   * A real click on the first match; ` >>> ` leads into a shadow root: `hikikomori-help >>> [part~=door]`.
   */
  click(selector: string): Promise<void>;
  /** A real key: a character, `Enter`, `Tab`, `Escape`, `ArrowDown` … */
  press(key: string): Promise<void>;
  /**
   * Warnings and errors of the console, and errors nobody caught. In WebKit only what the page's probe noted.
   */
  messages(): Promise<Message[]>;
  /** All addresses that the browser asked for, wherever they lie; WebKit's driver does not tell. */
  requests?(): string[];
  /** What the window shows, as a PNG. In WebKit not for a page of a given width. */
  screenshot(): Promise<Uint8Array>;
  /** The page as it is printed on A4, as the text of a PDF; Chromium only. */
  print?(): Promise<string>;
  /** The same page, where scripts run and clicks go in a frame of it, whatever its origin. */
  frame(selector: string): Promise<Page>;
  close(): Promise<void>;
}

export interface Browser {
  newPage(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function launch(engine: Engine): Promise<Browser> {
  // Loaded on demand: a run for one engine should not need the client of another.
  if (engine === 'chromium') return (await import('./chromium.ts')).launchChromium();
  if (engine === 'firefox') return (await import('./firefox.ts')).launchFirefox();
  return (await import('./webkit.ts')).launchWebKit();
}
