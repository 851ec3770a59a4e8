import { expect, test } from 'vitest';
import { parseDirectory } from '../../src/core/parse-directory.ts';
import { AREAS, CENTRES } from '../../src/data/directory.ts';
import { TODAY } from '../support/setting.ts';

test('a list that somebody else has written is read within a few milliseconds, for all the municipalities there are', () => {
  const many = Array.from({ length: 1500 }, (_, index) => ({ ...CENTRES[index % CENTRES.length]!, id: `c${index}` }));
  parseDirectory(many, AREAS, TODAY);
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    parseDirectory(many, AREAS, TODAY);
    return performance.now() - start;
  });
  // The fastest of some, and room to spare: other tests share the machine.
  expect(Math.min(...times)).toBeLessThan(60);
});
