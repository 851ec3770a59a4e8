// PDFs as municipalities put them on their sites, and as nobody should.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../../src/cli/verify/page/judge.ts';
import { nameOf } from '../../../src/cli/verify/page/name.ts';
import { pdfPage } from '../../../src/cli/verify/page/pdf.ts';
import { pdfReader } from '../../../src/cli/verify/web/pdf-reader.ts';
import { pdfBomb, pdfOf, pdfOfLetters } from './support/pdf.ts';
import { builtWorker } from './support/pdf-worker.ts';

const never = new AbortController().signal;
let worker: Awaited<ReturnType<typeof builtWorker>>;
beforeAll(async () => void (worker = await builtWorker()), 60_000);
afterAll(() => worker.remove());
const read = (bytes: Uint8Array, signal = never, limits = {}) =>
  pdfReader(worker.file, limits)(bytes, signal);

test('a table in a PDF is read, with a font that is not inside', async () => {
  const found = await read(
    pdfOf([
      '窓口一覧',
      '青葉市生活支援センター ０４３（９９９）９９９９',
      '見本市相談センター　０４３－１１１－２２２２',
    ]),
  );
  if ('problem' in found) throw new Error(found.problem);
  const page = pdfPage(found.title, found.pieces);
  expect(page.blocks.map(({ text }) => text)).toContain('見本市相談センター 043-111-2222');
  const asked = { name: nameOf('見本市相談センター', new Set()), number: '043-111-2222', hours: undefined };
  expect(judge(page, asked, []).verdict).toBe('confirmed');
});

describe('a PDF that was made to do harm, or broke on its way,', () => {
  test.each([
    ['is no PDF at all', new TextEncoder().encode('%PDF-1.4 nothing')],
    ['ends too early', pdfOf(['見本']).subarray(0, 300)],
    ['is a heap of bytes', new Uint8Array(50_000).fill(37)],
  ])('%s', async (_, bytes) => {
    const found = await read(bytes);
    expect('problem' in found ? found.problem : found.pieces).toEqual('problem' in found ? 'pdf-broken' : []);
  });
  test('is given up when it unpacks into gigabytes', async () => {
    const bytes = pdfBomb(700_000_000);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await read(bytes, never, { memory: 150 })).toEqual({ problem: 'pdf-size' });
  });
  test('is given up when it never ends', async () =>
    expect(await read(pdfOfLetters(3_000_000), never, { longest: 1000 })).toEqual({ problem: 'pdf-time' }));
  test('does not keep whoever presses Ctrl-C', async () => {
    const stopping = new AbortController();
    const reading = read(pdfOfLetters(3_000_000), stopping.signal);
    setTimeout(() => stopping.abort(), 300);
    await expect(reading).rejects.toThrow();
  });
});
