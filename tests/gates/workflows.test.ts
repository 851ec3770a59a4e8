// The workflows run on other machines than this one. What can be seen here: that they are YAML, ask for no more
// rights than they need, use actions of a version, and call what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import pkg from '../../package.json' with { type: 'json' };

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
type Rights = Readonly<Record<string, string>>;
interface Job {
  readonly container?: string;
  readonly permissions?: Rights;
  readonly 'runs-on'?: string;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
  readonly permissions?: Rights;
}

/** All that a job may write, by workflow and job; nothing else may. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'contacts.yml/verify': ['issues'],
  'release.yml/npm': ['id-token'],
  'release.yml/notes': ['contents'],
};

/** What is wrong with a workflow, in words. */
function objections(file: string, text: string): readonly string[] {
  const { jobs, permissions } = parse(text) as Workflow;
  return [
    ...(permissions ? [] : [`${file} has the rights that the repository gives by default`]),
    ...(/\$\{\{\s*github\.(?:event|head_ref)/.test(text)
      ? [`${file} puts words of others into a command`]
      : []),
    ...(/\$\{\{\s*secrets\./.test(text) ? [`${file} needs a secret`] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => ofJob(`${file}/${name}`, job, permissions ?? {})),
  ];
}

function ofJob(
  job: string,
  { permissions, container, steps, ...rest }: Job,
  common: Rights,
): readonly string[] {
  const said: string[] = [];
  const writes = Object.entries(permissions ?? common).flatMap(([what, right]) =>
    right === 'write' ? [what] : [],
  );
  said.push(
    ...writes.filter((what) => !WRITES[job]?.includes(what)).map((what) => `${job} may write ${what}`),
    ...(rest['timeout-minutes'] === undefined ? [`${job} may run for six hours`] : []),
    ...(/-\d/.test(rest['runs-on'] ?? '') ? [] : [`${job} runs on whatever is the latest`]),
    ...(container === undefined || /:\d+$/.test(container)
      ? []
      : [`${job} is in whatever container is the latest`]),
  );
  for (const { uses, run = '' } of steps) {
    if (uses !== undefined && !/^actions\/[\w-]+@(?:v\d+|[\da-f]{40})$/.test(uses))
      said.push(`${job} uses ${uses}: only GitHub's own actions, by version`);
    for (const [, script = ''] of run.matchAll(/\bnpm run ([\w:-]+)/g))
      if (!(script in pkg.scripts)) said.push(`${job} runs ${script}, which package.json has not`);
    for (const [, path = ''] of run.matchAll(/\b(?:node|bash) ((?:\.ci|scripts)\/\S+)/g))
      if (!existsSync(path)) said.push(`${job} runs ${path}, which is not there`);
  }
  return said;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);

test('there are three: for changes, for contacts, for releases', () => {
  expect(files.sort()).toEqual(['ci.yml', 'contacts.yml', 'release.yml']);
});
test.each(files)('%s', (file) => {
  expect(objections(file, readFileSync(join(FOLDER, file), 'utf8'))).toEqual([]);
});

describe('objected to are', () => {
  const real = readFileSync(join(FOLDER, 'release.yml'), 'utf8');
  test.each([
    ['rights by default', 'permissions:\n  contents: read\nconc', 'conc', /rights that the repository gives/],
    ['a right that the job does not need', 'id-token: write', 'packages: write', /npm may write packages/],
    ['an action without a version', 'checkout@v4', 'checkout@main', /uses actions\/checkout@main/],
    ["somebody's action", 'actions/checkout@v4', 'someone/checkout@v4', /uses someone\/checkout@v4/],
    ['a script that is not there', 'npm run release:check', 'npm run release:chek', /runs release:chek/],
    ['a file that is not there', 'bash .ci/run', 'bash .ci/all', /runs \.ci\/all/],
    ['a machine that changes', 'ubuntu-24.04', 'ubuntu', /whatever is the latest/],
    ['a container that changes', 'debian:12', 'debian:latest', /whatever container/],
    ['no limit of time', / {4}timeout-minutes: 15\n/, '', /six hours/],
    [
      'words of others in a command',
      'notes.md .',
      'notes.md ${{ github.event.head_commit.message }}',
      /words of others/,
    ],
    ['a secret', 'github.token', 'secrets.TOKEN', /needs a secret/],
  ])('%s', (_, from, to, says) => {
    const spoilt = real.replace(from, to);
    expect(spoilt).not.toBe(real);
    expect(objections('release.yml', spoilt).join('\n')).toMatch(says);
  });
});
