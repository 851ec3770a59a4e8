import type { Setting } from '../../visit/places.ts';
import { WHO } from '../../recommend/model.ts';
import type { Coverage } from '../paths/coverage.ts';
import { END_KINDS } from '../paths/ends.ts';
import { placeName } from './path-words.ts';
import type { Words } from './words.ts';

/** A few lines for the terminal: what was looked at, where it leads, what was written. */
export function summaryLines(
  words: Words,
  { rules }: Setting,
  coverages: readonly Coverage[],
  files: readonly string[],
): string[] {
  const { say, number, option } = words;
  const total = (count: (coverage: Coverage) => number): number =>
    coverages.reduce((all, coverage) => all + count(coverage), 0);
  const doors = WHO.map(
    (who) =>
      `${option('who', who)} ${number(total(({ walks }) => walks.find((walk) => walk.who === who)?.paths ?? 0))}`,
  );
  const kinds = END_KINDS.map((kind) => [kind, total((coverage) => coverage.kinds[kind])] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `  ${say(`end.${kind}`)}: ${number(count)}`);
  const failed = coverages.filter((coverage) => coverage.failed > 0);
  return [
    say('summary.rules', { version: rules.version, date: rules.date, points: rules.points.length }),
    say('summary.paths', { count: number(total(({ paths }) => paths)), doors: doors.join(', ') }),
    ...kinds,
    failed.length === 0
      ? say('summary.sound')
      : say('summary.failed', {
          count: number(total((coverage) => coverage.failed)),
          places: failed.map(({ place }) => placeName(words, place)).join(', '),
        }),
    ...files.map((file) => `→ ${file}`),
  ];
}
