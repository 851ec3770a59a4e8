// What is written plainly is taken as it stands: a list of 1,500 centres is read on slow phones.
import { describe, expect, it, vi } from 'vitest';
import { httpsUrl } from '../../src/directory/links.ts';
import { readTelephone } from '../../src/directory/telephone.ts';

const telephone = (text: string): string | null => readTelephone(text)?.tel ?? null;

/** What came out, and whether the text was worked over on the way. */
function watched(
  read: (text: string) => string | null,
  text: string,
): [string | null, 'as it stands' | 'worked over'] {
  const work = [vi.spyOn(String.prototype, 'trim'), vi.spyOn(String.prototype, 'normalize')];
  const result = read(text);
  const calls = work.flatMap(({ mock }) => mock.calls).length;
  for (const spy of work) spy.mockRestore();
  return [result, calls === 0 ? 'as it stands' : 'worked over'];
}
const long = (host: string): string => `https://${host}/`.padEnd(2000, 'a');

describe('text that needs no conversion', () => {
  it.each([
    'https://example.jp',
    'https://example.jp/',
    'https://example.jp:8443',
    'https://www.city.example.lg.jp:443/a/b.html?c=1&d=2#e',
    long('example.jp'),
  ])('is returned without trim or normalize: %s', (address) => {
    expect(watched(httpsUrl, address)).toEqual([address, 'as it stands']);
  });
  it.each(['0431112222', '043-111-2222', '110', '0-4-3-1-1-1-2-2-2-2'])(
    'is returned without trim or normalize: %s',
    (tel) => {
      expect(watched(telephone, tel)).toEqual([tel, 'as it stands']);
    },
  );
});

describe('text that needs conversion', () => {
  it.each(['https://見本.jp', 'https://見本.jp:8443', 'https://見本.jp:8443/相談', long('見本.jp')])(
    'is accepted all the same: %s',
    (address) => {
      expect(watched(httpsUrl, address)).toEqual([address, 'worked over']);
    },
  );
  it('gives the number in half width', () => {
    expect(watched(telephone, '０４３－１１１－２２２２')).toEqual(['043-111-2222', 'worked over']);
  });
});
