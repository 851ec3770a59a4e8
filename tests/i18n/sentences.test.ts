import { expect, it } from 'vitest';
import { inARow } from '../../src/i18n/sentences.ts';

it.each([
  [['One.', 'Two.'], 'One. Two.'],
  [['一つ。', '二つ。'], '一つ。二つ。'],
  [['見本です', '（見本）'], '見本です （見本）'],
  [['One.'], 'One.'],
  [[], ''],
])('sentences stand in a row as their writing wants it: %j', (sentences, row) => {
  expect(inARow(sentences)).toBe(row);
});
