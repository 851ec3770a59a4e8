/** What the repository knows of earlier releases. Each release is a tag `v1.2.3`. */
import { execFileSync } from 'node:child_process';
import semver from 'semver';

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
  }).trimEnd();

const tagsAt = (...args: readonly string[]): readonly string[] =>
  git('tag', '--list', 'v*', ...args)
    .split('\n')
    .filter((tag) => semver.valid(tag) !== null);

export interface History {
  /** The last version that was released before what is checked out, as `0.1.0`; null before the first. */
  readonly last: string | null;
  /** Where the tag of this version is: not there, at the commit that is checked out, or at another one. */
  readonly tag: 'absent' | 'here' | 'elsewhere';
  /** Files that are changed or new, and not committed. */
  readonly uncommitted: readonly string[];
  /** A clone without its history has no tags: what was released before can't be known. */
  readonly shallow: boolean;
}

/** @throws Error if this is no Git repository */
export function historyOf(version: string): History {
  const own = `v${version}`;
  const tag = tagsAt('--points-at', 'HEAD').includes(own)
    ? 'here'
    : tagsAt().includes(own)
      ? 'elsewhere'
      : 'absent';
  const [last] = tagsAt('--merged', 'HEAD')
    // Once more has been committed, this version is itself the last one, until the number is raised.
    .filter((one) => one !== own || tag !== 'here')
    .map((one) => one.slice(1))
    .sort(semver.rcompare);
  return {
    last: last ?? null,
    tag,
    uncommitted: git('status', '--porcelain')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice('?? '.length)),
    shallow: git('rev-parse', '--is-shallow-repository') === 'true',
  };
}

/** A file as it was at a release; null if it was not there. */
export function fileAt(version: string, path: string): string | null {
  try {
    return git('show', `v${version}:${path}`);
  } catch {
    return null;
  }
}

/** All files of the sources as they lie there, those that are new included. */
export const sourceFiles = (): readonly string[] =>
  git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean);
