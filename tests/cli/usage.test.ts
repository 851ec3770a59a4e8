// What a person is told who types something else than what the command knows.
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import pkg from '../../package.json' with { type: 'json' };
import { centre, explain, run } from './support/run.ts';
import { SHORT } from './support/short.ts';

const misuse = (...argv: string[]): string => {
  const { code, out, err } = run(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('使い方: hikikomori-help --help\nUsage: hikikomori-help --help');
  return err;
};

describe('help', () => {
  test.each([['--help'], ['-h'], ['explain', '--help'], ['check', '-h', 'a', 'b']])(
    'is given for %s %s, Japanese first',
    (...argv) => {
      const { code, out, err } = run(argv.filter(Boolean));
      expect([code, err]).toEqual([0, '']);
      expect(out.indexOf('窓口の一覧(JSON)を確かめます')).toBeGreaterThan(0);
      expect(out.indexOf('Checks a list of centres (JSON)')).toBeGreaterThan(
        out.indexOf('窓口の一覧(JSON)を確かめます'),
      );
    },
  );
  test('names every option there is', () => {
    for (const option of ['--center', '--out', '--lang', '--format', '--strict', '--help', '--version'])
      expect(run(['--help']).out).toContain(option);
  });
  test('tells the version of the package', () =>
    expect(run(['--version'])).toMatchObject({ code: 0, out: pkg.version }));
});

describe('a slip in the arguments', () => {
  test.each<[string, string[], string, string]>([
    ['nothing', [], '何をするかを書いてください', 'Say what to do'],
    ['an unknown command', ['expalin'], '「expalin」という命令はありません', 'There is no command "expalin"'],
    [
      'an unknown option',
      ['explain', '--centre', 'a.json'],
      '--centre は、ここでは使えません',
      "--centre can't be used here",
    ],
    ['an unknown short option', ['explain', '-x'], '-x は、ここでは使えません', "-x can't be used here"],
    [
      'an option of the other command',
      ['check', 'a.json', '--strict'],
      '--strict は、ここでは使えません',
      "--strict can't be used here",
    ],
    ['a missing value', ['explain', '--out'], '--out には値が要ります', '--out needs a value'],
    ['an empty value', ['explain', '--center='], '--center には値が要ります', '--center needs a value'],
    ['a value too many', ['explain', '--strict=yes'], '--strict に値は要りません', '--strict takes no value'],
    [
      'an unknown language',
      ['explain', '--lang', 'fr'],
      '--lang は ja か en です(いまは「fr」)',
      '--lang is ja or en, not "fr"',
    ],
    [
      'an unknown format',
      ['explain', '--format', 'pdf'],
      '--format は md か html です(いまは「pdf」)',
      '--format is md or html, not "pdf"',
    ],
    ['a file without its option', ['explain', 'a.json'], '「a.json」は余分です', '"a.json" is too much'],
    ['no file to check', ['check'], '確かめるファイルをひとつ', 'Name one file to check'],
    [
      'two files to check',
      ['check', 'a.json', 'b.json'],
      '確かめるファイルをひとつ',
      'Name one file to check',
    ],
  ])('is named in both languages: %s', (_, argv, ja, en) => {
    const [first, second] = misuse(...argv).split('\n');
    expect(first).toContain(ja);
    expect(second).toContain(en);
  });
  test('is never taken for a name that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(misuse(name)).toContain(`「${name}」という命令はありません`);
      expect(misuse('explain', `--${name}`)).toContain(`--${name} は、ここでは使えません`);
    }
  });
});

describe('the options of explain', () => {
  test('have defaults', () => {
    expect(readArguments(['explain'])).toEqual({
      command: 'explain',
      center: undefined,
      out: 'hikikomori-help-explain',
      language: 'ja',
      formats: ['md', 'html'],
      strict: false,
      summary: false,
      windows: undefined,
    });
  });
  test('are taken in any order', () => {
    expect(
      readArguments([
        '--lang=en',
        'explain',
        '--strict',
        '--format',
        'md',
        '--out',
        'x',
        '--center',
        'c.json',
      ]),
    ).toEqual({
      command: 'explain',
      center: 'c.json',
      out: 'x',
      language: 'en',
      formats: ['md'],
      strict: true,
      summary: false,
      windows: undefined,
    });
  });
});

describe("a centre that can't be explained", () => {
  test('is named with what is wrong, and nothing is written', () => {
    const { code, err, out, files } = explain({ ...centre(), website: 'http://example.jp/', name: '' });
    expect([code, out, files.size]).toEqual([2, '', 0]);
    // One centre alone has no place in a list.
    expect(err).toContain('誤り website: "http://example.jp/" → https:// で始まるアドレスにしてください');
    expect(err).toContain('error name: "" → expected a text that isn\'t empty');
    expect(err).toContain('centre.json: 誤りが 2 件あるため、書き出せません');
  });
  test('is named by its place in a list', () => {
    expect(explain([centre(), { ...centre({ id: 'b' }), area: 'x' }]).err).toContain('誤り [1].area: "x"');
  });
  test.each([['null'], ['3'], ['"text"'], ['{}'], ['[]'], ['[[]]'], ['[null]']])(
    'is refused when it is %s',
    (json) => {
      const { code, err, files } = run(['explain', '--center', 'a.json'], { 'a.json': json }, SHORT);
      expect([code, files.size]).toEqual([2, 0]);
      expect(err).toMatch(/^誤り .*\nerror /);
    },
  );
  test('is not explained when its file is missing', () => {
    expect(run(['explain', '--center', 'gone.json'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('ファイルがありません') as string,
    });
  });
  test('may be old: that is a warning, and it is explained', () => {
    expect(explain(centre({ checked: '2019' })).code).toBe(0);
  });
});
