/// <reference types="vite/client" />
import { expect, test } from 'vitest';

const parts = Object.entries(import.meta.glob('../../src/core/**/*.ts'));

test.each(parts)('a developer can load a part by itself: %s', async (_, load) => {
  await expect(load()).resolves.toBeDefined();
});

test('no part is left out', () => expect(parts.length).toBeGreaterThan(30));
