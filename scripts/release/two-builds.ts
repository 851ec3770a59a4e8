/** Builds the sources twice, in different places and surroundings: the same sources have to give the same bytes. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashesOf, machinePaths } from './files.ts';
import { sourceFiles } from './git.ts';

/** Surroundings that get into what is built if nobody looks: paths, time zone, language, rights of new files, Node's mode. */
const SURROUNDINGS = [
  { folder: 'a', umask: '022', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'production' } },
  {
    folder: 'another place/with a longer path',
    umask: '077',
    // In Turkish, i and I are two letters.
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development' },
  },
];

export interface Builds {
  /** Hashes of both builds, by file. */
  readonly hashes: readonly ReadonlyMap<string, string>[];
  /** Files in which the path of their folder stands. */
  readonly withPaths: readonly string[];
}

/** @throws Error with what the build printed, if one fails */
export async function buildTwice(): Promise<Builds> {
  const root = mkdtempSync(join(tmpdir(), 'hikikomori-help-release-'));
  try {
    const built = await Promise.all(
      SURROUNDINGS.map(async ({ folder, umask, env }) => {
        const place = join(root, folder);
        copySources(place);
        await build(place, umask, env);
        const dist = join(place, 'dist');
        const hashes = hashesOf(dist);
        const withPaths = [...hashes.keys()].filter(
          (name) => machinePaths(readFileSync(join(dist, name), 'utf8'), [root, place]).length > 0,
        );
        return { hashes, withPaths };
      }),
    );
    return {
      hashes: built.map(({ hashes }) => hashes),
      withPaths: [...new Set(built.flatMap(({ withPaths }) => withPaths))],
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function copySources(place: string): void {
  for (const file of sourceFiles().filter((name) => existsSync(name))) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    cpSync(file, join(place, file));
  }
  const to = join(place, 'node_modules');
  // Hard links where the disk allows them: half a gigabyte each.
  try {
    execFileSync('cp', ['-al', 'node_modules', to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', 'node_modules', to]);
  }
}

function build(place: string, umask: string, env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `umask ${umask} && exec "$0" scripts/build.mjs`, process.execPath], {
      cwd: place,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        said += data.toString('utf8');
      });
    child.once('error', reject).once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the build in ${place} ended with ${String(code)}:\n${said.slice(-3000)}`));
    });
  });
}
