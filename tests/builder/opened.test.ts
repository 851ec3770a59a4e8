import { describe, expect, it } from 'vitest';
import { confirm } from '../../src/builder/facts.ts';
import { installOf } from '../../src/builder/install.ts';
import { open, savedText } from '../../src/builder/opened.ts';
import type { Plan } from '../../src/builder/plan.ts';
import { EMPTY, withChoice, withColour, withNewPerson } from '../../src/builder/plan.ts';
import { CONTENT } from '../../src/content/index.ts';
import { createTranslator } from '../../src/i18n/i18next.ts';
import { attributeTag, childTag, frame } from '../../src/snippet/installs.ts';
import { areas, known, planFor, TODAY } from './support/known.ts';

const t = createTranslator(CONTENT.languages, 'ja')(undefined);
const install = (plan: Plan) => installOf(known, plan, { t, hashes: {}, today: TODAY });
const opened = (text: string): Plan => {
  const result = open(text, areas, TODAY);
  if ('problem' in result) throw new Error(result.problem);
  return result.plan;
};

const PERSON = {
  name: '見本の学校「心の相談」',
  phone: '000-000-0000',
  audience: ['self'],
  minimumAge: 12,
} as const;
const centre = known.directory.centres.find(({ area }) => area === '12')!;
const WHOLE: Plan = {
  ...withChoice(
    withNewPerson(confirm(known, planFor('12217'), centre.id, TODAY), PERSON),
    'report',
    'mailto:fukushi@city.example.lg.jp',
  ),
  language: 'en',
  folder: 'https://www.city.example.lg.jp/help/',
};

describe('what was made before comes back', () => {
  it('from the saved file, with its colours', () => {
    const plan = withColour(WHOLE, 'accent', 'light', '#003366');
    expect(opened(savedText(plan))).toEqual(plan);
  });

  it('from the tag with JSON inside', () => {
    expect(opened(childTag(install(WHOLE)))).toEqual(WHOLE);
  });

  it('from a page around it, in capitals, with the quotes of a content management system', () => {
    const markup = `<HTML><p>前</p>${childTag(install(WHOLE)).replaceAll('hikikomori-help>', 'HIKIKOMORI-HELP>')}<p>後</p>`;
    expect(opened(markup)).toEqual(WHOLE);
    const mangled = childTag(install(WHOLE)).replace(/\{[\s\S]*\}/, (json) => json.replaceAll('"', '&quot;'));
    expect(opened(mangled).settings.directory).toEqual(WHOLE.settings.directory);
  });

  it('from the frame', () => {
    const markup = frame(install(WHOLE), { embed: `${WHOLE.folder}embed.html`, title: '相談' });
    expect(opened(markup)).toEqual(WHOLE);
  });

  it('from the JSON alone', () => {
    const { settings } = WHOLE;
    expect(opened(JSON.stringify(settings)).settings).toEqual(settings);
  });

  it('from attributes: the centre on the tag becomes an entry with its own page as the source', () => {
    const markup = `<hikikomori-help area="12217" center-name="見本市ひきこもり相談窓口" phone='000-000-0000'
      hours="Mo-Fr 09:00-17:00" website="https://www.city.example.lg.jp/" checked="2025-11-01"></hikikomori-help>`;
    const { area, directory } = opened(markup).settings;
    expect(area).toBe('12217');
    expect(directory).toMatchObject([
      {
        name: '見本市ひきこもり相談窓口',
        area: '',
        checked: '2025-11-01',
        sources: [{ url: 'https://www.city.example.lg.jp/' }],
        channels: [{ method: 'phone', tel: '000-000-0000', hours: 'Mo-Fr 09:00-17:00' }],
      },
    ]);
  });

  it.each(['furigana', 'furigana=""', 'furigana="furigana"', 'furigana="true"'])(
    'with its readings: %s',
    (written) => {
      expect(
        opened(`<hikikomori-help area="12" ${written} display="floating"></hikikomori-help>`).settings,
      ).toMatchObject({
        area: '12',
        furigana: 'true',
        display: 'floating',
      });
    },
  );

  it('from attributes as this page writes them', () => {
    const plan = withChoice({ ...EMPTY, settings: { ...EMPTY.settings, area: '12' } }, 'display', 'floating');
    expect(opened(attributeTag(install(plan))!)).toEqual(plan);
  });
});

describe('what can’t be opened', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['こんにちは', 'unknown'],
    ['<p>何もない</p>', 'unknown'],
    ['[1, 2]', 'unknown'],
    ['{"a": 1}', 'unknown'],
    ['{"kind":"hikikomori-help-builder","version":99}', 'newer'],
    ['<hikikomori-help area="12" directory="/windows/12.json"></hikikomori-help>', 'elsewhere'],
  ])('is named: %j', (text, problem) => {
    expect(open(text, areas, TODAY)).toEqual({ problem });
  });

  it('throws nothing, and takes in nothing that has no place', () => {
    const odd = {
      kind: 'hikikomori-help-builder',
      version: 1,
      settings: {
        area: 5,
        directory: [null, 3, { id: 1 }, { id: 'x', channels: [null, 'y'], sources: 7 }],
        contacts: [null, 'a', {}],
      },
      colours: { accent: { light: 'red', dark: '#123456', other: '#123456' }, nothing: {} },
    };
    const plan = opened(JSON.stringify(odd));
    expect(plan.settings.directory).toMatchObject([{ id: 'x', channels: [], sources: [], programs: [] }]);
    expect(plan.settings.contacts).toEqual([{ name: '' }]);
    expect(plan.colours).toEqual({ accent: { dark: '#123456' } });
  });
});
