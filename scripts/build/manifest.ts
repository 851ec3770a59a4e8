/**
 * What editors and catalogues read of the tag: its attributes, properties, methods, events, parts and variables,
 * as they stand in the source (https://github.com/webcomponents/custom-elements-manifest).
 */
import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  ClassDeclaration,
  CssCustomProperty,
  CustomElement,
  Package,
} from 'custom-elements-manifest/schema';
import { tokens } from '../../src/element/styles/tokens.styles.ts';
import { METHODS, WHO } from '../../src/recommend/model.ts';
import { DISPLAYS, PLACEMENTS, THEMES } from '../../src/settings/config.ts';

type TagDeclaration = ClassDeclaration & CustomElement;

const CLASS = 'HikikomoriHelpElement';
/** The class, and those from which it has members. */
const SOURCES = ['src/element/attributes.ts', 'src/element/help-element.ts', 'src/entries/index.ts'];
/** An editor offers the values, which a type's name would not tell it. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Display: DISPLAYS,
  LauncherPlacement: PLACEMENTS,
  MethodId: METHODS,
  Theme: THEMES,
  Who: WHO,
};

/** The manifest, made anew from the source. */
export function makeManifest(): Package {
  const modules = SOURCES.map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const { modules: analyzed } = create({ modules, plugins: litPlugin() });
  const declaration = analyzed
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ name }) => name === CLASS) as TagDeclaration;
  const { attributes = [], members = [], cssProperties = [] } = declaration;
  const reference = { name: CLASS, module: 'dist/index.js' };
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: [
          withValues({
            ...declaration,
            superclass: { name: 'LitElement', package: 'lit' },
            attributes: attributes.map(asOwn),
            cssProperties: cssProperties.map(withDefault),
            members: members
              .filter(({ privacy }) => privacy === undefined || privacy === 'public')
              .map(asOwn),
          }),
        ],
        exports: [{ kind: 'js', name: CLASS, declaration: reference }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [
          { kind: 'js', name: CLASS, declaration: reference },
          { kind: 'custom-element-definition', name: 'hikikomori-help', declaration: reference },
        ],
      },
    ],
  };
}

/**
 * The classes in between are not published. The property behind `lang` is not, either: every element has one.
 * A default is the name of a constant, which tells nobody anything.
 */
function asOwn<T extends object>(member: T): T {
  const {
    inheritedFrom: _from,
    default: _default,
    ...own
  } = member as T & {
    inheritedFrom?: unknown;
    default?: string;
    fieldName?: string;
  };
  if (own.fieldName === 'langAttribute') delete own.fieldName;
  return own as unknown as T;
}

/**
 * The default of each variable, read from `--_soft: var(--hikikomori-help-soft, …);`; where there are two, that of
 * browsers which know light-dark(). `var(--token, #fff)` is told as `#fff`, the token's published value.
 */
const DEFAULTS: ReadonlyMap<string, string> = new Map(
  [...tokens.cssText.matchAll(/: var\((--hikikomori-help-[\w-]+), (.+)\);/g)].map(
    ([, name = '', value = '']) => [
      name,
      value.replace(/var\(--[\w-]+, ((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, '$1'),
    ],
  ),
);

function withDefault(property: CssCustomProperty): CssCustomProperty {
  const value = DEFAULTS.get(property.name);
  if (value === undefined) throw new Error(`${property.name} is not in tokens.styles.ts`);
  return { ...property, default: value };
}

function withValues(declaration: TagDeclaration): TagDeclaration {
  return JSON.parse(JSON.stringify(declaration), (key, value: unknown) =>
    key === 'text' && typeof value === 'string'
      ? value.replace(/\b[A-Z]\w+\b/g, (name) => VALUES[name]?.map((one) => `'${one}'`).join(' | ') ?? name)
      : value,
  ) as TagDeclaration;
}
