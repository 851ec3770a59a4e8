// One next step first: where the first button stands and how long the page is, for each kind of result,
// measured at three widths.
import { describe, expect, test } from 'vitest';
import { go, onlyChromium, useTown } from './support/emulated.ts';
import { LOCAL } from './support/places.ts';

const OPEN = '2026-12-01T10:30:00+09:00';
const NIGHT = '2026-11-30T02:00:00+09:00';
const PEOPLE = {
  contacts: [{ name: '見本中学校 スクールカウンセラー', for: '在校生と保護者', phone: '000-000-0000' }],
};
const WRITES = {
  who: 'self',
  safe: 'none',
  express: 'write',
  reach: 'none',
  want: ['listen'],
  when: 'evening-weekend',
  worry: 'none',
  age: '18-39',
};
const SPEAKS = { ...WRITES, express: 'speak', reach: 'screen', when: 'daytime' };
const FAMILY = {
  who: 'family',
  safe: 'none',
  know: 'refuses',
  want: ['learn', 'visit'],
  when: 'daytime',
  worry: 'none',
  age: '40-64',
  carer: ['elderly-or-ill', 'money'],
};
const TEACHER = {
  who: 'supporter',
  safe: 'none',
  stage: 'enrolled',
  know: 'agrees',
  want: ['procedure'],
  when: 'daytime',
};
const WORKS = { ...SPEAKS, reach: 'out', want: ['procedure'], when: 'evening-weekend', age: '40-64' };
const PHONE_ONLY = Object.fromEntries(Object.entries(LOCAL).filter(([name]) => name !== 'address'));

interface Case {
  readonly state: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, string | readonly string[]>>;
  readonly now: string;
  readonly child?: object;
}
const CASES: Readonly<Record<string, Case>> = {
  'who can phone, while it is open': { state: 'open', attributes: LOCAL, given: SPEAKS, now: OPEN },
  'who can phone, at night': { state: 'closed', attributes: LOCAL, given: SPEAKS, now: NIGHT },
  'who writes, by a form': {
    state: 'open',
    attributes: { ...LOCAL, form: 'https://example.lg.jp/form' },
    given: WRITES,
    now: NIGHT,
  },
  'who writes, where LINE is closed': {
    state: 'closed',
    attributes: { ...LOCAL, sns: 'https://sns.example.lg.jp/', 'sns-hours': 'Mo-Su 18:00-22:00' },
    given: { ...WRITES, when: 'any' },
    now: NIGHT,
  },
  'who writes, in Tokyo': { state: 'unconfirmed', attributes: { area: '13' }, given: WRITES, now: NIGHT },
  'who writes, where only a phone is known': {
    state: 'voiceless',
    attributes: { area: '47' },
    given: WRITES,
    now: NIGHT,
  },
  'a mother, in Okinawa': { state: 'open', attributes: { area: '47' }, given: FAMILY, now: OPEN },
  'a mother, where only a phone is known': {
    state: 'ask-by-phone',
    attributes: PHONE_ONLY,
    given: FAMILY,
    now: OPEN,
  },
  'a teacher, after hours': {
    state: 'closed',
    attributes: { area: '47' },
    given: TEACHER,
    now: '2026-12-01T16:30:00+09:00',
  },
  'who asks about work, where nothing is confirmed': {
    state: 'none-confirmed',
    attributes: { area: '07' },
    given: WORKS,
    now: NIGHT,
  },
  'who asks about work, without a place': {
    state: 'none-confirmed',
    attributes: {},
    given: WORKS,
    now: NIGHT,
  },
  "a pupil, beside the school's own counsellor": {
    state: 'open',
    attributes: LOCAL,
    given: { ...SPEAKS, age: 'under-18' },
    now: OPEN,
    child: PEOPLE,
  },
  'who answers nothing': { state: 'no-preference', attributes: LOCAL, given: { who: 'self' }, now: OPEN },
  'who has not decided': {
    state: 'not-now',
    attributes: LOCAL,
    given: { ...SPEAKS, want: ['undecided'] },
    now: OPEN,
  },
  'with suicidal thoughts, at night': {
    state: 'voiceless',
    attributes: { area: '47' },
    given: { ...WRITES, safe: 'suicidal' },
    now: NIGHT,
  },
  'a family with violence, in the evening': {
    state: 'closed',
    attributes: { area: '47' },
    given: { ...FAMILY, safe: 'violence', worry: 'overheard', when: 'evening-weekend' },
    now: '2026-12-01T21:00:00+09:00',
  },
  'a teacher, where a life is in danger': {
    state: 'open',
    attributes: LOCAL,
    given: { ...TEACHER, safe: 'life-danger' },
    now: OPEN,
  },
};

/** The limits of the contract at 390 px; narrower letters need more lines, a wider page fewer. */
const LIMITS = {
  320: { button: 460, height: 1750, danger: 2050, strip: 240 },
  390: { button: 420, height: 1450, danger: 1690, strip: 170 },
  768: { button: 420, height: 1450, danger: 1690, strip: 170 },
} as const;
/**
 * Longer than the contract's measure at 390 px, and why: what is old or not confirmed says so, something else
 * stands in for it, and the area is asked where it is not known. The choice of readings and languages takes one
 * row of each.
 */
const LONGER: Readonly<Record<string, number>> = {
  'a teacher, after hours': 1550,
  'who asks about work, without a place': 1590,
};

describe.skipIf(onlyChromium)('the result of somebody', () => {
  const town = useTown();

  for (const [width, limit] of Object.entries(LIMITS)) {
    test.for(Object.entries(CASES))(
      `can be acted on in the first half of the screen, at ${width} px: %s`,
      async ([name, { state, attributes, given, now, child }]) => {
        const tab = await town({ width: Number(width), height: 844, now });
        await go(tab, {
          name,
          attributes,
          given,
          until: 'result',
          lang: 'ja',
          display: 'inline',
          ...(child && { child }),
        });
        const seen = await tab.evaluate(() => {
          const root = document.querySelector('hikikomori-help')!.shadowRoot!;
          const top = root.querySelector('.widget')!.getBoundingClientRect();
          const filled = [...root.querySelectorAll('.primary')].filter((button) => button.checkVisibility());
          const links = [...root.querySelectorAll<HTMLAnchorElement>('[part~=result] a')].filter((link) =>
            link.checkVisibility(),
          );
          return {
            state: root.querySelector<HTMLElement>('[part~=result]')!.dataset['state'],
            filled: filled.length,
            isAction: filled.every((button) => button.matches('[part~=action]')),
            button: Math.round((filled[0]?.getBoundingClientRect().bottom ?? top.top) - top.top),
            height: Math.round(top.height),
            strip: Math.round(root.querySelector('.strip')?.getBoundingClientRect().height ?? 0),
            firstLink: links[0]?.href ?? '',
            sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          };
        });
        const inDanger = given['safe'] !== undefined && given['safe'] !== 'none';
        expect(seen).toMatchObject({
          state,
          filled: state === 'not-now' && !inDanger ? 0 : 1,
          isAction: true,
          sideways: 0,
        });
        expect(seen.button).toBeLessThanOrEqual(limit.button);
        expect(seen.height).toBeLessThanOrEqual(
          inDanger
            ? limit.danger
            : Math.max(limit.height, Number(width) > 320 ? (LONGER[name] ?? 0) : (LONGER[name] ?? 0) + 300),
        );
        expect(seen.strip).toBeLessThanOrEqual(limit.strip);
        if (given['express'] === 'write') expect(seen.firstLink).not.toMatch(/^tel:/);
      },
    );
  }
});

describe.skipIf(onlyChromium)('the crisis panel', () => {
  const town = useTown();
  // English is unreviewed: the Japanese stands below its words.
  const heights = { ja: 1300, en: 1500 } as const;
  const cases = (['life-danger', 'suicidal', 'violence'] as const).flatMap((safe) =>
    (['ja', 'en'] as const).map((lang) => ({ safe, lang })),
  );
  for (const { safe, lang } of cases) {
    test(`is short, and has a way without voice, one with, and the way on in the first screen: ${safe}, ${lang}`, async () => {
      const tab = await town({ width: 390, height: 844, now: NIGHT });
      await go(tab, {
        name: safe,
        given: { who: 'self', safe },
        until: 'crisis',
        lang,
        display: 'inline',
      });
      const seen = await tab.evaluate(() => {
        const root = document.querySelector('hikikomori-help')!.shadowRoot!;
        const { top, height } = root.querySelector('[part~=crisis]')!.getBoundingClientRect();
        const bottom = (selector: string): number =>
          Math.round((root.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity) - top);
        return {
          height: Math.round(height),
          chat: bottom('[part~=crisis] a[href^="https:"]'),
          voice: bottom('[part~=crisis] a[href^="tel:"]'),
          next: bottom('[part~=next]'),
          filled: root.querySelectorAll('[part~=crisis] .primary').length,
        };
      });
      expect(seen.filled).toBe(1);
      expect(seen.height).toBeLessThanOrEqual(heights[lang]);
      for (const place of [seen.chat, seen.voice, seen.next]) expect(place).toBeLessThanOrEqual(844);
    });
  }
});
