// Requests as the widget makes them: they are kept waiting until the test answers.
import { replace } from './page.ts';

export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  /** The widget has given it up. */
  readonly dropped: boolean;
  answer(body: BodyInit | null, more?: ResponseInit): void;
  fail(): void;
}

/** Holds every request from now to the end of the test. A stubborn one answers although it was given up. */
export function holdRequests({ stubborn = false } = {}): Request[] {
  const made: Request[] = [];
  replace(
    window,
    'fetch',
    (input, init = {}) =>
      new Promise<Response>((resolve, reject) => {
        const { signal } = init;
        if (!stubborn)
          signal?.addEventListener('abort', () => {
            reject(new DOMException('given up', 'AbortError'));
          });
        made.push({
          url: String(input instanceof globalThis.Request ? input.url : input),
          init,
          get dropped() {
            return signal?.aborted ?? false;
          },
          answer: (body, more) => {
            resolve(new Response(body, more));
          },
          fail: () => {
            reject(new TypeError('Failed to fetch'));
          },
        });
      }),
  );
  return made;
}

const { setTimeout: later } = window;

/** Lets everything that is under way come to its end: answers are read in several turns. */
export async function rest(turns = 5): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1)
    await new Promise((done) => {
      later.call(window, done, 0);
    });
}
