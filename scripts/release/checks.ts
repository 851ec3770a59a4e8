/** What has to hold before a version is published. Each check says what to do where it does not hold. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import type { Package } from 'custom-elements-manifest/schema';
import semver from 'semver';
import { changelogObjections, sectionsOf } from './changelog.ts';
import {
  differences,
  hashesOf,
  isClassicScript,
  machinePaths,
  missing,
  type Sbom,
  sbomObjections,
  sriObjections,
  unexpected,
} from './files.ts';
import { fileAt, type History, historyOf } from './git.ts';
import {
  type Change,
  compareCodes,
  compareManifests,
  comparePackages,
  lowestVersion,
  sorted,
} from './public-changes.ts';
import { type Sizes, sizesOf, sizeTable } from './sizes.ts';
import { buildTwice } from './two-builds.ts';

const DIST = 'dist';
const SIZES = 'docs/bench/sizes.json';

export interface Options {
  /** Leaves out the two builds. */
  readonly quick?: boolean;
  /** Also what holds only when a version is about to be published; set by itself where its tag is checked out. */
  readonly release?: boolean;
}
export interface Result {
  readonly name: string;
  /** `note`: nothing that fails now, but something to know. */
  readonly state: 'ok' | 'failed' | 'note';
  readonly lines: readonly string[];
}

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const inDist = (file: string): Uint8Array | null =>
  existsSync(join(DIST, file)) ? readFileSync(join(DIST, file)) : null;
const japanToday = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const versionOf = (): string => (json('package.json') as { version: string }).version;

/** Runs the checks one after the other; a check that throws has failed. */
export async function* runChecks({ quick = false, release = false }: Options): AsyncGenerator<Result> {
  const version = versionOf();
  const history = historyOf(version);
  const strict = release || history.tag === 'here';
  const hashes = hashesOf(DIST);
  const checks: readonly (readonly [string, () => Outcome | Promise<Outcome>])[] = [
    ['sources', () => sources(history, strict)],
    ['version', () => versions(version, history, strict)],
    ['changelog', () => changelog(version, strict)],
    ['public interface', () => publicInterface(version, history)],
    ['sri.json', () => sri(hashes)],
    ['SBOM and licences', sbom],
    ['package', packageContent],
    ['sizes', () => sizes(version, history, strict)],
    ['accessibility reports', reports],
    ['contacts', contacts],
    ...(quick ? [] : [['same bytes twice', () => sameBytes(hashes)] as const]),
  ];
  for (const [name, check] of checks) {
    try {
      const { objections = [], notes = [] } = await check();
      yield {
        name,
        state: objections.length > 0 ? 'failed' : notes.length > 0 ? 'note' : 'ok',
        lines: [...objections, ...notes],
      };
    } catch (error) {
      yield { name, state: 'failed', lines: [error instanceof Error ? error.message : String(error)] };
    }
  }
}

interface Outcome {
  /** What has to be mended, in words. */
  readonly objections?: readonly string[];
  readonly notes?: readonly string[];
}
/** What fails only when a version is about to be published. */
const atRelease = (strict: boolean, lines: readonly string[]): Outcome =>
  strict ? { objections: lines } : { notes: lines.map((line) => `before a release: ${line}`) };

function sources({ shallow, uncommitted }: History, strict: boolean): Outcome {
  if (shallow)
    return {
      objections: [
        'the clone has no history, so earlier versions are not known: git fetch --unshallow --tags',
      ],
    };
  return atRelease(
    strict,
    uncommitted.length === 0 ? [] : [`commit or remove what is not committed: ${uncommitted.join(', ')}`],
  );
}

function versions(version: string, { last, tag }: History, strict: boolean): Outcome {
  const { version: locked } = json('package-lock.json') as { version: string };
  if (locked !== version)
    return { objections: [`package-lock.json has ${locked}, package.json ${version}: npm install`] };
  const lines: string[] = [];
  if (tag === 'elsewhere') lines.push(`v${version} is another commit already: raise the version`);
  else if (last !== null && semver.lte(version, last))
    lines.push(`${version} does not come after ${last}, the last version: raise it`);
  if (!('repository' in (json('package.json') as object)))
    lines.push(
      'name the `repository` in package.json: npm takes a signed origin only from the one named there',
    );
  return atRelease(strict, lines);
}

function changelog(version: string, strict: boolean): Outcome {
  return atRelease(strict, changelogObjections(read('CHANGELOG.md'), version, japanToday()));
}

function publicInterface(version: string, { last }: History): Outcome {
  if (last === null) return { notes: ['first release: nothing to compare with'] };
  const changes = changesSince(last);
  const lines = changes.map(({ level, what }) => `${level}: ${what}`);
  const lowest = lowestVersion(last, changes);
  // Other words alone ask for a number only when a version is published.
  if (changes.some(({ level }) => level !== 'patch') && semver.lt(version, lowest))
    return {
      objections: [
        `since ${last} the version has to be ${lowest} or higher, and is ${version}: npm version ${lowest} --no-git-tag-version`,
        ...lines,
      ],
    };
  return { notes: lines };
}

function changesSince(last: string): readonly Change[] {
  const before = (file: string): string => {
    const text = fileAt(last, file);
    if (text === null) throw new Error(`v${last} has no ${file} to compare with`);
    return text;
  };
  const codes = fileAt(last, 'docs/warnings.md');
  return sorted([
    ...compareManifests(
      JSON.parse(before('custom-elements.json')) as Package,
      json('custom-elements.json') as Package,
    ),
    ...comparePackages(
      JSON.parse(before('package.json')) as Record<string, unknown>,
      json('package.json') as Record<string, unknown>,
    ),
    ...(codes === null ? [] : compareCodes(codes, read('docs/warnings.md'))),
  ]);
}

/** What a page or a frame loads by its name, or a city puts on its server: all of it has a hash. */
function sri(hashes: ReadonlyMap<string, string>): Outcome {
  const needed = [...hashes.keys()].filter(
    (name) =>
      /^windows\/.*\.json$|\.(?:html|css)$/.test(name) ||
      (name.endsWith('.js') && isClassicScript(name, read(join(DIST, name)))),
  );
  const list = json(join(DIST, 'sri.json')) as Record<string, string>;
  return { objections: sriObjections(list, hashes, needed) };
}

async function sbom(): Promise<Outcome> {
  const text = read(join(DIST, 'sbom.cdx.json'));
  const invalid = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  const list = JSON.parse(text) as Sbom;
  return {
    objections: [
      ...(invalid === null ? [] : [`sbom.cdx.json does not fit CycloneDX 1.6: ${JSON.stringify(invalid)}`]),
      ...sbomObjections(list, inDist),
    ],
  };
}

function packageContent(): Outcome {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { size: number; unpackedSize: number; files: { path: string }[] }[];
  if (!packed) throw new Error('npm pack says nothing');
  const names = packed.files.map(({ path }) => path);
  const objections = [
    ...unexpected(names).map((name) => `${name} does not belong in the package`),
    ...missing(json('package.json'), names).map((name) => `${name} is named in package.json, and not packed`),
    ...names.flatMap((name) =>
      machinePaths(read(name)).map((path) => `${name} has a path of a machine: ${path}`),
    ),
  ];
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return {
    objections,
    notes: [
      `${String(names.length)} files, ${megabytes(packed.size)} MB packed, ${megabytes(packed.unpackedSize)} MB unpacked`,
    ],
  };
}

/** Scripts and modules; those in the builder's folder are copies, but for its own. */
function currentSizes(): Sizes['files'] {
  const names = [...hashesOf(DIST).keys()].filter(
    (name) => name.endsWith('.js') && (!name.startsWith('builder/') || name === 'builder/builder.js'),
  );
  const files = sizesOf(DIST, names);
  return Object.fromEntries(Object.entries(files).filter(([, { raw }]) => raw > 0));
}

function lastSizes({ last }: History): Sizes | null {
  const text = last === null ? null : fileAt(last, SIZES);
  return text === null ? null : (JSON.parse(text) as Sizes);
}

function sizes(version: string, history: History, strict: boolean): Outcome {
  const now = currentSizes();
  const kept = existsSync(SIZES) ? (json(SIZES) as Sizes) : null;
  const same =
    kept?.version === version &&
    Object.keys({ ...kept.files, ...now }).every((file) => kept.files[file]?.raw === now[file]?.raw);
  const table = sizeTable(now, lastSizes(history)).split('\n');
  const { objections = [] } =
    strict && !same
      ? { objections: [`${SIZES} is not of this version: npm run release:check -- --write`] }
      : {};
  return { objections, notes: table };
}

/** Keeps the sizes of this version for the next one to be compared with. */
export function writeSizes(): void {
  const kept: Sizes = { version: versionOf(), files: currentSizes() };
  writeFileSync(SIZES, `${JSON.stringify(kept, null, 2)}\n`);
}

/** The notes of a release, in Markdown: its section of the changelog, and the sizes. */
export function notesOf(version = versionOf()): string {
  const section = sectionsOf(read('CHANGELOG.md')).find((one) => one.version === version);
  if (!section) throw new Error(`CHANGELOG.md has no section for ${version}`);
  return `${section.text}\n\n${sizeTable(currentSizes(), lastSizes(historyOf(version)))}\n`;
}

function reports(): Outcome {
  const { to } = json('docs/accessibility/evidence.json') as { to: string };
  const days = Math.floor((Date.parse(japanToday()) - Date.parse(to)) / 86_400_000);
  return { notes: [`the tests behind them ran on ${to}, ${String(days)} days ago (npm run reports)`] };
}

function contacts(): Outcome {
  const said = execFileSync(process.execPath, [join(DIST, 'cli.js'), 'due', '--within', '0'], {
    encoding: 'utf8',
  });
  return { notes: [said.trim().split('\n').at(-1) ?? ''] };
}

async function sameBytes(hashes: ReadonlyMap<string, string>): Promise<Outcome> {
  const { hashes: built, withPaths } = await buildTwice();
  const [one = new Map<string, string>(), other = new Map<string, string>()] = built;
  const between = differences(one, other);
  return {
    objections: [
      ...between.map((line) => `two builds of the same sources: ${line}`),
      ...withPaths.map((name) => `${name} has the path of the folder that it was built in`),
      ...(between.length > 0
        ? []
        : differences(one, hashes).map((line) => `a clean build, and dist (npm run build): ${line}`)),
    ],
    notes: [],
  };
}
