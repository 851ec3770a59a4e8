/** Has PDFs read on a thread of their own, with a limit of time and memory. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReadPdf } from './web.ts';

const MEGABYTE = 1024 * 1024;
/** Between two looks at the memory. */
const LOOK = 50;

/**
 * @param worker the file of pdf-worker.ts, as it was built
 * @param longest milliseconds for one PDF
 * @param memory megabytes: for the heap of the thread, and beside it, where unpacked data lies
 */
export const pdfReader =
  (worker: string, { longest = 20_000, memory = 512 } = {}) =>
  (bytes: Uint8Array, signal: AbortSignal): Promise<ReadPdf> => {
    const library = installed();
    if (library === null) return Promise.resolve({ problem: 'pdf-missing' });
    const before = process.memoryUsage.rss();
    return new Promise((resolve, reject) => {
      // It sees nothing of the environment, and what it says of a broken file is not printed.
      const thread = new Worker(worker, {
        workerData: { bytes, library: pathToFileURL(library).href, maps: `${dirname(library)}/../../cmaps/` },
        resourceLimits: { maxOldGenerationSizeMb: memory },
        env: {},
        stdout: true,
        stderr: true,
      });
      const leave = (): void => {
        clearTimeout(late);
        clearInterval(look);
        signal.removeEventListener('abort', stop);
        void thread.terminate();
      };
      const end = (result: ReadPdf): void => {
        leave();
        resolve(result);
      };
      const stop = (): void => {
        leave();
        reject(signal.reason as Error);
      };
      const late = setTimeout(() => end({ problem: 'pdf-time' }), longest);
      const look = setInterval(() => {
        if (process.memoryUsage.rss() - before > memory * MEGABYTE) end({ problem: 'pdf-size' });
      }, LOOK);
      signal.addEventListener('abort', stop, { once: true });
      thread
        .on('message', (read: ReadPdf) => end(read))
        .on('error', (error: NodeJS.ErrnoException) =>
          end({ problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'pdf-size' : 'pdf-broken' }),
        )
        .on('exit', () => end({ problem: 'pdf-broken' }));
    });
  };

/** The library is optional: an office that can't install it reads all other pages. */
function installed(): string | null {
  try {
    return createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs');
  } catch {
    return null;
  }
}
