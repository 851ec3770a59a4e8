// Stands in for fast-check while the core is changed on purpose: a test that tries random values is passed
// over. Which changes it finds would be luck, and two runs could not be compared.
import { TestRunner } from 'vitest';

const anything: unknown = new Proxy(() => anything, {
  get: (target, key) => (key === Symbol.toPrimitive ? () => '' : key in target ? undefined : anything),
  apply: () => anything,
});

export default new Proxy(
  {},
  { get: (_, name) => (name === 'assert' ? () => TestRunner.getCurrentTest()?.context.skip() : anything) },
);
