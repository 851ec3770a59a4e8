/** Today's version of everything in the register. */
import { readFileSync } from 'node:fs';
import centres from '../../src/content/centers.json' with { type: 'json' };
import hotlines from '../../src/content/hotlines.json' with { type: 'json' };
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import { RULES } from '../../src/content/rules.ts';
import { WINDOWS } from '../../src/content/windows.ts';
import type { Texts } from '../../src/i18n/translate.ts';
import { WHO } from '../../src/recommend/model.ts';
import { isCrisisText, languagesOf, versionOf, versionOfTexts } from '../build/reviews.mjs';
import type { Register } from './register.ts';

const textsOf = (tag: string): Texts => JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8')) as Texts;

/** Whether somebody behind that door may read the text: all but the wordings for the others. */
const isFor =
  (who: string) =>
  (key: string): boolean =>
    !WHO.some((other) => other !== who && key.endsWith(`_${other}`));

/**
 * By id. What is used rather than read (screen readers, CMS) has the version of the package.
 * @param release the version of the package
 */
export function versionsNow({ things }: Register, release: string): ReadonlyMap<string, string> {
  const japanese = textsOf('ja');
  const tags = languagesOf('locales');
  return new Map([
    ['rules', versionOf([RULES, QUESTIONNAIRE])],
    ...WHO.map((who) => [`words:${who}`, versionOfTexts(japanese, {}, isFor(who))] as const),
    ...tags.map((tag) => [`crisis:${tag}`, versionOfTexts(japanese, textsOf(tag), isCrisisText)] as const),
    ...tags
      .filter((tag) => tag !== 'ja')
      .map((tag) => [`language:${tag}`, versionOfTexts(japanese, textsOf(tag))] as const),
    ['contacts:centres', versionOf(centres)],
    ['contacts:lines', versionOf(hotlines)],
    ['contacts:windows', versionOf([...WINDOWS])],
    ...things.filter(({ id }) => /^(?:screen-reader|cms):/.test(id)).map(({ id }) => [id, release] as const),
  ]);
}
