// A project of somebody else's, installed from the packed package and the registry, as npm does it.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

/** What these projects' programs must not do: ask the network whether they are new, tell of their use, wait for an answer. */
const QUIET = {
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: 'true',
  NO_COLOR: '1',
};

/** A folder outside the repository, with the packed package in it. */
export interface Workshop {
  readonly directory: string;
  /** The packed package. */
  readonly tarball: string;
  /** Makes an empty folder; gives its path. */
  empty(name: string): string;
  /** Copies examples/`name` and installs what it asks for, the packed package among it; gives the path. */
  example(name: string): Promise<string>;
  remove(): void;
}

/**
 * Runs a program in a folder; gives what it prints.
 * @throws with all that it printed, if it ends with anything but 0
 */
export async function run(directory: string, command: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd: directory,
      // What vitest sets for itself would make React's and Vue's builds those for tests.
      env: { ...process.env, ...QUIET, NODE_ENV: undefined, VITEST: undefined },
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${message}\n${stdout}${stderr}`, { cause: error });
  }
}

/**
 * `npm install`, with npm's own cache: a package that is there in the version wanted is not asked for again. No
 * package's scripts are run.
 */
export async function npmInstall(directory: string, ...packages: string[]): Promise<void> {
  await run(
    directory,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    ...packages,
  );
}

/** Packs what has been built. */
export async function openWorkshop(): Promise<Workshop> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'hikikomori-help-examples-')));
  const [packed] = JSON.parse(
    await run('.', 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', directory),
  ) as { filename: string }[];
  const tarball = join(directory, packed!.filename);
  const empty = (name: string): string => {
    const folder = join(directory, name);
    mkdirSync(folder);
    return folder;
  };
  return {
    directory,
    tarball,
    empty,
    async example(name) {
      const folder = empty(name);
      cpSync(join('examples', name), folder, {
        recursive: true,
        filter: (path) => !['node_modules', 'dist', '.astro', 'package-lock.json'].includes(basename(path)),
      });
      const file = join(folder, 'package.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
      if (manifest.dependencies['hikikomori-help'] !== 'file:../..')
        throw new Error(`examples/${name} asks for ${String(manifest.dependencies['hikikomori-help'])}`);
      manifest.dependencies['hikikomori-help'] = `file:${tarball}`;
      writeFileSync(file, JSON.stringify(manifest));
      await npmInstall(folder);
      return folder;
    },
    remove: () => {
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
