// What the source does not have, so that whole groups of success criteria have nothing to apply to: media, movement, gestures, time limits, tooltips.
import { describe, expect, test } from 'vitest';
import { typeScriptFiles } from './support/files.ts';

const parts = ['screens', 'controllers', 'element'].flatMap((layer) => typeScriptFiles(`src/${layer}`).map(({ file, text }) => ({ file: `${layer}/${file}`, text })));
/** Places where the source matches, comments aside. */
const found = (pattern: RegExp, sources = parts): string[] =>
  sources.flatMap(({ file, text }) => [...text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '').matchAll(pattern)].map(([match]) => `${file}: ${match}`));

const MEDIA = /<(?:img|picture|video|audio|canvas|iframe|object|embed|marquee|blink)\b|background-image:|new Audio\b/g;
const GESTURES = /@(?:pointer|touch|mouse|drag|drop|wheel|gesture)\w*=|addEventListener\('(?:pointer|touch|mouse|drag|drop|wheel|gesture|device)\w*'/g;
const MOVEMENT = /@keyframes|\banimation(?:-\w+)?:|\.animate\(|(?<!over)scroll-behavior|behavior: 'smooth'/g;
const HOVER = /\stitle=|:hover[^{]*::(?:before|after)|popovertarget|@(?:mouseenter|mouseover|focusin)=/g;
const ORDER = /tabindex="?[1-9]|accesskey=|autofocus\b/g;
const REFRESH = /http-equiv|location\.reload|history\.(?:push|replace)State/g;

describe('whoever is disturbed by it finds nothing of the kind:', () => {
  test.each([
    ['pictures, films, sounds, frames', MEDIA], ['gestures, dragging, shaking', GESTURES], ['things that move by themselves', MOVEMENT], ['words that come by hovering', HOVER],
    ['an order of the keyboard other than that of the words, or keys of its own', ORDER], ['pages that change by themselves', REFRESH],
  ])('no %s', (_, pattern) => { expect(found(pattern)).toEqual([]); });

  test.each([
    ['<img src="a">', MEDIA], ['@pointerdown=${go}', GESTURES], ["addEventListener('devicemotion', go)", GESTURES], ['animation: turn 1s', MOVEMENT], ['<a title="x">', HOVER],
    ['tabindex="2"', ORDER], ["history.pushState({}, '')", REFRESH],
  ])('though %s would be found', (text, pattern) => { expect(found(pattern, [{ file: 'a.ts', text }])).toHaveLength(1); });
});

test('no key with a letter, a number or a sign does anything, so that none is pressed by a voice by mistake', () => {
  const listening = parts.filter(({ text }) => text.includes('KeyboardEvent'));
  const keys = found(/\bkey === '[^']+'/g, listening).map((match) => /'([^']+)'/.exec(match)?.[1]);
  expect(keys.length).toBeGreaterThan(2);
  expect(keys.filter((key) => !['Escape', 'Shift', 'Tab'].includes(key!))).toEqual([]);
});

test('what changes smoothly does so only for those who do not mind', () => {
  const styles = parts.filter(({ file }) => file.startsWith('element/styles/'));
  const transitions = found(/\btransition(?:-\w+)?:/g, styles);
  expect(transitions.length).toBeGreaterThan(0);
  const outside = styles.map(({ file, text }) => ({ file, text: text.replace(/@media \(prefers-reduced-motion: no-preference\) \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '') }));
  expect(found(/\btransition(?:-\w+)?:/g, outside)).toEqual([]);
});
