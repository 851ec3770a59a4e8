// The layers are kept by reading every import; and the reader itself is shown some wrong ones first.
import { describe, expect, test } from 'vitest';
import { toModule, typeScriptFiles } from './support/files.ts';
import { circles, reachableFrom, wrongImports } from './support/layers.ts';

const check = (file: string, ...imports: string[]) => wrongImports([{ file, imports }]).length;

describe('src/', () => {
  const modules = typeScriptFiles('src').map(toModule);

  test('is read', () => expect(modules.length).toBeGreaterThan(20));
  test('imports only downwards', () => expect(wrongImports(modules)).toEqual([]));
  test('has no circles', () => expect(circles(modules)).toEqual([]));

  test.each(['entries/script.ts', 'entries/define.ts', 'entries/core.ts'])('brings to a page nothing that only the command needs: %s', (entry) => {
    const drawn = [...reachableFrom(modules, entry)];
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.filter((name) => /^cli\/|evidence|core\/import\/|core\/due\.ts|csv-parse|\.schema\.json|cli\.\w+\.json|^node:/.test(name))).toEqual([]);
  });
});

describe('the reader of imports', () => {
  test('finds every form of import', () => {
    const text = `
      import a from './a.ts';
      import type { B } from './b.ts';
      import { type C } from './c.ts';
      import './d.ts';
      export * from './e.ts';
      export type { F } from './f.ts';
      const g = import('./g.ts');
      type H = import('./h.ts').H;
      import i from './i.json' with { type: 'json' };
      // import './comment.ts';
      const text = "import './text.ts'";
    `;
    expect([...toModule({ file: 'x.ts', text }).imports].sort()).toEqual([...'abcdefgh'].map((name) => `./${name}.ts`).concat('./i.json'));
  });
});

describe('the rule of layers', () => {
  test.each([
    ['entries/script.ts', '../element/define.ts', '../data/rules.ts', '../../locales/ja.json', 'lit'],
    ['element/help-element.ts', '../controllers/session.ts', '../screens/start.ts', '../i18n/translate.ts', '../core/model.ts', 'lit'],
    ['controllers/anchor.ts', '@floating-ui/dom', '../core/model.ts', 'lit'],
    ['screens/parts/heading.ts', '../context.ts', '../../i18n/translate.ts', 'lit', 'lit/directives/repeat.js'],
    ['screens/parts/qr.ts', 'uqr'],
    ['i18n/keys.ts', 'i18next', '../../locales/ja.json'],
    ['data/rules.ts', '../core/model.ts', './centres.json'],
    ['core/hours/calendar.ts', 'japanese-holidays', '../model.ts'],
    ['core/hours.ts', 'japanese-holidays'],
    ['core/read-directory.ts', 'valibot', './parsing/schema.ts'],
    ['core/parsing/schema.ts', 'valibot', '../links.ts'],
    ['cli/explain/command.ts', '../../entries/kit.ts', '../../data/evidence.ts', '../../core/parse-directory.ts', '../../i18n/i18next.ts', '../../../locales/cli.ja.json', 'node:util'],
    ['cli/import.ts', '../core/import/index.ts', './csv.ts'],
    ['cli/export.ts', './exchange/index.ts', './lost-lines.ts'],
    ['cli/exchange/stable-id.ts', 'node:crypto'],
    ['cli/csv.ts', 'csv-parse/sync', '../core/import/index.ts'],
    ['core/import/hours/osm.ts', '../../hours/index.ts', './days.ts'],
  ])('allows %s its imports', (file, ...imports) => expect(wrongImports([{ file, imports }])).toEqual([]));

  test.each([
    ['core/model.ts', '../data/rules.ts'],
    ['core/hours/open.ts', '../../i18n/translate.ts'],
    ['core/model.ts', 'lit'],
    ['core/model.ts', 'japanese-holidays'],
    ['screens/start.ts', '../data/questionnaire.ts'],
    ['screens/parts/heading.ts', '../../element/help-element.ts'],
    ['screens/start.ts', '../controllers/session.ts'],
    ['screens/start.ts', 'qrcode'],
    ['screens/start.ts', 'uqr'],
    ['core/links.ts', 'uqr'],
    ['controllers/session.ts', '../element/help-element.ts'],
    ['controllers/session.ts', '../screens/start.ts'],
    ['controllers/session.ts', '@floating-ui/dom'],
    ['element/help-element.ts', '../data/rules.ts'],
    ['element/help-element.ts', '../entries/script.ts'],
    ['element/help-element.ts', 'i18next'],
    ['element/help-element.ts', '../../locales/ja.json'],
    ['data/rules.ts', '../i18n/translate.ts'],
    ['data/rules.ts', 'lit'],
    ['i18n/translate.ts', '../screens/start.ts'],
    ['core/config.ts', 'valibot'],
    ['core/model.ts', 'node:fs'],
    ['data/rules.ts', 'valibot'],
    ['entries/script.ts', '../cli/main.ts'],
    ['core/model.ts', '../cli/io.ts'],
    ['data/evidence.ts', '../cli/texts.ts'],
    ['screens/start.ts', '../cli/document/html.ts'],
    ['cli/main.ts', '../element/version.ts'],
    ['cli/main.ts', '../screens/start.ts'],
    ['cli/main.ts', 'lit'],
    ['cli/check.ts', 'valibot'],
    ['cli/bin.ts', 'node:http'],
    ['elsewhere/a.ts', '../core/model.ts'],
    ['core/directory.ts', './import/index.ts'],
    ['entries/core.ts', '../cli/exchange/index.ts'],
    ['core/model.ts', 'node:crypto'],
    ['core/parsing/schema.ts', '../import/telephone.ts'],
    ['screens/start.ts', '../core/import/index.ts'],
    ['controllers/directory.ts', '../core/import/hours/index.ts'],
    ['element/define.ts', '../core/import/dates.ts'],
    ['entries/core.ts', '../core/import/index.ts'],
    ['data/directory.ts', '../core/import/index.ts'],
    ['cli/import.ts', 'csv-parse/sync'],
    ['core/import/index.ts', 'csv-parse/sync'],
    ['core/import/index.ts', 'valibot'],
  ])('forbids %s to import %s', (file, specifier) => expect(check(file, specifier)).toBe(1));

  test('says which import is wrong and why', () => {
    expect(wrongImports([{ file: 'core/a.ts', imports: ['./b.ts', '../data/rules.ts'] }])).toEqual(['core/a.ts imports ../data/rules.ts: core must not know data']);
  });
});

describe('what a file draws in', () => {
  test('is found through other files, also where they meet again', () => {
    const modules = [
      { file: 'core/a.ts', imports: ['./b.ts', 'lit'] },
      { file: 'core/b.ts', imports: ['../data/c.json', './a.ts'] },
      { file: 'core/alone.ts', imports: ['valibot'] },
    ];
    expect([...reachableFrom(modules, 'core/a.ts')].sort()).toEqual(['core/a.ts', 'core/b.ts', 'data/c.json', 'lit']);
  });
});

describe('the search for circles', () => {
  test('finds one of any length, once', () => {
    const modules = [
      { file: 'core/a.ts', imports: ['./b.ts', './e.ts'] },
      { file: 'core/b.ts', imports: ['./deep/c.ts'] },
      { file: 'core/deep/c.ts', imports: ['../a.ts', 'lit'] },
      { file: 'core/d.ts', imports: ['./a.ts'] },
      { file: 'core/e.ts', imports: ['./e.ts'] },
    ];
    expect(circles(modules)).toEqual(['core/a.ts → core/b.ts → core/deep/c.ts', 'core/e.ts']);
  });

  test('does not take a shared file for a circle', () => {
    const modules = [
      { file: 'a.ts', imports: ['./b.ts', './c.ts'] },
      { file: 'b.ts', imports: ['./d.ts'] },
      { file: 'c.ts', imports: ['./d.ts'] },
      { file: 'd.ts', imports: [] },
    ];
    expect(circles(modules)).toEqual([]);
  });
});
