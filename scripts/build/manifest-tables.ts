/**
 * The tables of the documents: names, English and defaults from the manifest, Japanese words, order and groups
 * from manifest-words.json.
 */
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import words from './manifest-words.json' with { type: 'json' };

type Words = Readonly<Record<string, string>>;
interface Thing {
  readonly name: string;
  readonly description?: string | undefined;
}
/** What an attribute takes and what it does. */
interface Setting {
  readonly value: string;
  readonly ja: string;
}
/** Attributes in one row of the README; with several of them, `together` is said of all. */
interface Group {
  readonly together?: Setting;
  readonly each: Readonly<Record<string, Setting>>;
}

const GROUPS: readonly Group[] = words.attributes;
const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map((cells) => line(cells.map(cell)))].join(
    '\n',
  );
}

/** What the manifest has, each with what is said of it in Japanese, in the order of that. */
function paired<T extends Thing, Said>(
  things: readonly T[],
  japanese: Readonly<Record<string, Said>>,
): { thing: T; said: Said }[] {
  const without = things.filter(({ name }) => japanese[name] === undefined).map(({ name }) => name);
  if (without.length > 0) throw new Error(`no words in manifest-words.json for: ${without.join(', ')}`);
  return Object.entries(japanese).map(([name, said]) => {
    const thing = things.find((one) => one.name === name);
    if (!thing) throw new Error(`manifest-words.json has words for what there is not: ${name}`);
    return { thing, said };
  });
}

const english = ({ description = '' }: Thing): string => description;
/** A colour for light and one for dark stand beside each other. */
const shown = (value: string): string =>
  (/^light-dark\((.+), (.+)\)$/.exec(value)?.slice(1) ?? [value]).map(code).join(' / ');

/** The documents that have tables; each between `<!-- manifest:NAME -->` and `<!-- /manifest -->`. */
export const DOCUMENTS = [
  'README.md',
  'docs/theming.md',
  'docs/reference.md',
  'docs/en/theming.md',
  'docs/en/reference.md',
];

/** A document with its tables made anew. Links in the words start at the repository's root. */
export function withTables(manifest: Package, document: string, text: string): string {
  const tables = manifestTables(manifest, document.startsWith('docs/en/') ? 'en' : 'ja');
  return text.replace(
    /(<!-- manifest:([\w-]+) -->\n)[\s\S]*?(\n<!-- \/manifest -->)/g,
    (_, start: string, name: string, end: string) => {
      const made = tables[name];
      if (made === undefined) throw new Error(`${document}: there is no table ${name}`);
      return `${start}\n${document.startsWith('docs/') ? made.replaceAll('](docs/', '](') : made}\n${end}`;
    },
  );
}

/** By name. In English there are no words for the values: the descriptions have them. */
function manifestTables(manifest: Package, language: 'ja' | 'en'): Readonly<Record<string, string>> {
  const [declaration] = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const {
    attributes = [],
    cssParts = [],
    cssProperties = [],
    events = [],
    members = [],
    slots = [],
  } = declaration as CustomElement;
  const methods = members.filter(({ kind }) => kind === 'method');
  const own = members.filter(
    ({ kind, name }) => kind === 'field' && !attributes.some(({ fieldName }) => fieldName === name),
  );
  const rows = paired(attributes, Object.assign({}, ...GROUPS.map(({ each }) => each)) as Group['each']);
  const parts = paired(cssParts, Object.assign({}, ...words.parts.map((group) => group.words)) as Words);
  const inJapanese = language === 'ja';
  const either = (ja: string, en: string): string => (inJapanese ? ja : en);
  const meaning = either('意味', 'meaning');

  return {
    'attributes-together': table(
      ['属性', '値', '意味'],
      GROUPS.flatMap(({ together, each }) => {
        const all = Object.entries(each).map(([name, setting]) => ({ names: [name], ...setting }));
        return together ? [{ names: Object.keys(each), ...together }] : all;
      }).map(({ names, value, ja }) => [names.map(code).join(' '), value, ja]),
    ),
    attributes: table(
      [either('属性', 'attribute'), either('プロパティ', 'property'), ...(inJapanese ? ['値'] : []), meaning],
      rows.map(({ thing, said: { value, ja } }) => [
        code(thing.name),
        // An attribute without a property of ours is one that every element has.
        code(thing.fieldName ?? thing.name),
        ...(inJapanese ? [value] : []),
        either(ja, english(thing)),
      ]),
    ),
    properties: table(
      [either('プロパティ', 'property'), meaning],
      paired(own, words.properties).map(({ thing, said: ja }) => [
        code(thing.name),
        either(ja, english(thing)),
      ]),
    ),
    events: table(
      [either('イベント', 'event'), '`detail`', meaning],
      paired(events, words.events).map(({ thing, said: ja }) => [
        code(thing.name),
        code(thing.type.text.replace(/^CustomEvent<(.*)>$/, '$1')),
        either(ja, english(thing)),
      ]),
    ),
    methods: table(
      [either('メソッド', 'method'), meaning],
      paired(methods, words.methods).map(({ thing, said: ja }) => [
        code(`${thing.name}()`),
        either(ja, english(thing)),
      ]),
    ),
    slots: table(
      [either('スロット', 'slot'), meaning],
      paired(slots, words.slots).map(({ thing, said: ja }) => [
        thing.name === '' ? either(words.slot, '(without a name)') : code(thing.name),
        either(ja, english(thing)),
      ]),
    ),
    variables: table(
      [either('変数', 'property'), either('既定', 'default'), meaning],
      paired(cssProperties, words.variables).map(({ thing, said: ja }) => [
        code(thing.name),
        shown(thing.default ?? ''),
        either(ja, english(thing)),
      ]),
    ),
    parts: words.parts
      .map(({ title, words: group }) => {
        const rowsOf = parts.filter(({ thing }) => Object.hasOwn(group, thing.name));
        const cells = rowsOf.map(({ thing, said: ja }) => [code(thing.name), either(ja, english(thing))]);
        const head = [either('部品', 'part'), either('何か', 'what it is')];
        return `### ${title.split(' / ')[inJapanese ? 0 : 1] ?? title}\n\n${table(head, cells)}`;
      })
      .join('\n\n'),
  };
}
