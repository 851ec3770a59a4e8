import { expect } from 'chai';

type Maybe = Element | null | undefined;

const brief = (element: Maybe): string =>
  element ? element.outerHTML.replace(/\s+/g, ' ').slice(0, 120) : 'nothing';

/**
 * One and the same element. Chai alone would print both of them in full when they differ, which hangs the
 * runner.
 */
export function expectSame(actual: Maybe, expected: Maybe, where = 'the element'): void {
  expect(actual === expected, `${where} is ${brief(actual)} instead of ${brief(expected)}`).to.equal(true);
}
