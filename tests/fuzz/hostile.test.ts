// Settings, lists and visits made by chance from the worst that an embedder may write: nothing is thrown,
// nothing built in is changed, and no view holds a link that a page should not have. `npm run fuzz` does it
// fifty times as often.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChildSettings } from '../../src/settings/child-settings.ts';
import type { Config } from '../../src/settings/config.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { findLevels, withOwn } from '../../src/directory/directory.ts';
import { readHostContacts } from '../../src/settings/host-contacts.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { levelsFor, levelsOf, localityOf, placesOf } from '../../src/visit/places.ts';
import type { Session } from '../../src/visit/session.ts';
import { begin, reduce } from '../../src/visit/session.ts';
import { toView } from '../../src/visit/to-view.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { anyAction, presses } from '../support/walk.ts';
import { DIRECTORY, SETTING, TODAY } from '../support/setting.ts';
import { attributes, directoryText, json, RUNS, settingsText, text } from './support/inputs.ts';
import { builtInsAreUntouched, faults, isSafe } from './support/oracle.ts';

const copy = (value: unknown): string => JSON.stringify(value) ?? '';

/** Read twice it is the same, and what was given is as it was. */
function read<T>(run: () => T, given: unknown): T {
  const before = copy(given);
  const value = run();
  expect(copy(run())).toBe(copy(value));
  expect(copy(given)).toBe(before);
  return value;
}

describe('whatever stands', () => {
  test('in the attributes and in the JSON inside the tag', () => {
    let [links, issues] = [0, 0];
    fc.assert(
      fc.property(attributes, settingsText, (raw, written) => {
        const child = read(() => readChildSettings(written), written);
        const { config, issues: found } = read(() => parseConfig(raw, AREAS, TODAY, child), raw);
        expect(faults(config)).toEqual([]);
        for (const { code, value, expected } of found)
          expect([/^[a-z]+\/[a-z-]+$/.test(code), value.length <= 61, expected.length < 400]).toEqual([
            true,
            true,
            true,
          ]);
        expect(builtInsAreUntouched()).toBe(true);
        links += config.centre?.channels.length ?? 0;
        issues += found.length;
      }),
      RUNS,
    );
    expect(Math.min(links, issues)).toBeGreaterThan(RUNS.numRuns / 10);
  });

  test('in a list of people', () => {
    let people = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          fc.array(json),
          fc.array(
            fc.record({ name: text, tel: text, form: text, for: text, audience: json, minimumAge: json }),
          ),
        ),
        (raw) => {
          const { contacts } = read(() => readHostContacts(raw, TODAY), raw);
          expect(faults(contacts)).toEqual([]);
          expect(builtInsAreUntouched()).toBe(true);
          people += contacts.length;
        },
      ),
      RUNS,
    );
    expect(people).toBeGreaterThan(RUNS.numRuns / 20);
  });

  test('in a directory', () => {
    let through = 0;
    fc.assert(
      fc.property(directoryText, (written) => {
        const raw: unknown = JSON.parse(written);
        const { centres, issues } = read(() => parseDirectory(raw, AREAS, TODAY), raw);
        expect(faults(centres)).toEqual([]);
        expect(builtInsAreUntouched()).toBe(true);
        for (const { path, value } of issues)
          expect([path.length < 500, value.length < 500]).toEqual([true, true]);
        through += centres.length;
      }),
      RUNS,
    );
    expect(through).toBeGreaterThan(RUNS.numRuns / 10);
  });

  test('in all of them, whatever a person presses then: no screen has an unsafe link', () => {
    const seen = new Map<string, number>();
    const someActions = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.nat((1 << 14) - 1) },
        {
          weight: 1,
          arbitrary: fc.oneof(
            anyAction,
            text.map((memo) => ({ type: 'memo', text: memo }) as const),
            text.map((area) => ({ type: 'area', area }) as const),
          ),
        },
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(attributes, settingsText, directoryText, someActions, (raw, settings, list, actions) => {
        const config: Config = parseConfig(raw, AREAS, TODAY, readChildSettings(settings)).config;
        const own: unknown = JSON.parse(list);
        /** As on a page: the own centres are those of the place. */
        const at = (picked: string | null) => {
          const { centres } = readDirectory(
            own,
            AREAS,
            localityOf(AREAS, config, picked)?.prefecture.code ?? null,
          );
          const setting = { ...SETTING, directory: withOwn(DIRECTORY, centres) };
          const levels = levelsOf(setting, config, picked);
          return {
            levels,
            terms: { ...setting, audience: config.audience },
            view: (session: Session) => toView(setting, config, session, levels),
          };
        };
        expect(
          faults(
            findLevels(
              withOwn(DIRECTORY, parseDirectory(own, AREAS, TODAY).centres),
              config.centre,
              config.locality,
            ),
          ),
        ).toEqual([]);
        let session = begin(at(null).terms);
        for (const next of [null, ...actions]) {
          const before = at(session.area);
          const offered = typeof next === 'number' ? presses(before.view(session), next >> 7) : [];
          const action = typeof next === 'number' ? offered[(next & 127) % offered.length]! : next;
          if (action) session = reduce(before.terms, session, action);
          const { levels, view: viewOf } = at(session.area);
          const wish = { prefectureFirst: false, minor: true, who: config.audience, age: null };
          expect(
            faults(placesOf(SETTING, config, levelsFor(levels, wish, SETTING.today), session.area, wish)),
          ).toEqual([]);
          const view = viewOf(session);
          expect(faults(view)).toEqual([]);
          seen.set(view.screen, (seen.get(view.screen) ?? 0) + 1);
        }
        expect(builtInsAreUntouched()).toBe(true);
      }),
      RUNS,
    );
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['start', 'question', 'contacts', 'about']));
  });
});

describe('the one who watches', () => {
  test('knows an unsafe link when there is one', () => {
    for (const href of [
      'javascript:alert(1)',
      'java\tscript:x',
      'data:text/html,x',
      'http://example.jp/',
      '//x',
      'https://a@b.example/',
      'mailto:a@example.jp?bcc=b@example.jp',
      'https://a.example/"x',
      'tel:1<2',
      '',
    ]) {
      expect([href, isSafe(href)]).toEqual([href, false]);
      expect(faults({ a: [{ website: href }] })).toHaveLength(1);
    }
    for (const href of [
      'https://example.jp/',
      'mailto:a@example.jp',
      'tel:110',
      'sms:110',
      'https://例え.jp/?a#b',
    ])
      expect([href, isSafe(href)]).toEqual([href, true]);
    expect(faults({ tel: 'javascript:1' })).toEqual(['.tel: javascript:1']);
    expect(faults(JSON.parse('{"a":{"__proto__":{"x":1}}}'))).toEqual(['.a.__proto__']);
    expect(faults([new Map()])).toEqual(['[0]: not a plain object']);
  });

  test('sees a built-in that was changed', () => {
    Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true });
    try {
      expect(builtInsAreUntouched()).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
    expect(builtInsAreUntouched()).toBe(true);
  });
});
