import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REPOSITORY = process.cwd();
const CONSUMER = 'tests/package/consumer';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Paths of a package below `node_modules`, with all that it needs to run: nested ones are in their parent. */
function withDependencies(names: Iterable<string>, found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const locked = packages[`node_modules/${name}`];
    if (!locked) throw new Error(`${name} is not in package-lock.json`);
    withDependencies(Object.keys(locked.dependencies ?? {}), found);
  }
  return found;
}

/** Somebody else's project, outside the repository, with nothing in it but what they have installed. */
export interface Project {
  readonly directory: string;
  /** The packed package. */
  readonly tarball: string;
  /** Its files, as they are in the tarball. */
  readonly files: readonly string[];
  /** Puts a text into a file of the project. */
  write(file: string, text: string): void;
  /**
   * Runs a type checker on one file: one of the project, else one of tests/package/consumer, which is put there.
   * Gives what it prints, which is nothing when all is well.
   */
  check(file: string, options: Readonly<Record<string, unknown>>, checker?: 'tsc' | 'vue-tsc'): string;
  /** Runs a module in Node, in the project. */
  node(code: string): string;
  remove(): void;
}

/**
 * Packs what has been built, and installs it into an empty project together with its dependencies and `others`,
 * copied from here: no network is needed.
 */
export function install(others: readonly string[] = []): Project {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'hikikomori-help-consumer-')));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', directory], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as { filename: string; files: { path: string }[] }[];
  const tarball = join(directory, packed!.filename);
  const own = join(directory, 'node_modules/hikikomori-help');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', own]);
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as Required<Locked>;
  for (const name of withDependencies([...Object.keys(dependencies), ...others]))
    cpSync(`node_modules/${name}`, join(directory, 'node_modules', name), { recursive: true });
  writeFileSync(join(directory, 'package.json'), '{ "private": true, "type": "module" }');

  return {
    directory,
    tarball,
    files: packed!.files.map(({ path }) => path),
    check(file, options, checker = 'tsc') {
      if (!existsSync(join(directory, file))) cpSync(join(CONSUMER, file), join(directory, file));
      const compilerOptions = {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        ...options,
      };
      writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
      const bin = join(
        REPOSITORY,
        'node_modules',
        checker === 'tsc' ? 'typescript/bin/tsc' : 'vue-tsc/bin/vue-tsc.js',
      );
      const { stdout, stderr, status } = spawnSync(process.execPath, [bin, '-p', '.', '--pretty', 'false'], {
        cwd: directory,
        encoding: 'utf8',
      });
      const said = `${stdout}${stderr}`;
      return status === 0 || said !== '' ? said : `exit code ${String(status)}`;
    },
    write: (file, text) => {
      writeFileSync(join(directory, file), text);
    },
    node: (code) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: directory,
        encoding: 'utf8',
      }),
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
