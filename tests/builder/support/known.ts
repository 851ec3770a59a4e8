// What the builder has on board, as its page hands it in.
import { CONTENT } from '../../../src/content/index.ts';
import { WINDOWS } from '../../../src/content/windows.ts';
import { readDirectory } from '../../../src/directory/read-directory.ts';
import type { Known } from '../../../src/builder/facts.ts';
import { entriesFor } from '../../../src/builder/facts.ts';
import type { Plan } from '../../../src/builder/plan.ts';
import { EMPTY, withPlace } from '../../../src/builder/plan.ts';

export const TODAY = '2026-11-30';
export const { areas } = CONTENT.directory;

export const known: Known = {
  directory: CONTENT.directory,
  windows: (prefecture) =>
    readDirectory(JSON.parse(WINDOWS.get(prefecture) ?? '[]'), areas, prefecture).centres,
};

export const planFor = (area: string): Plan => withPlace(EMPTY, area, entriesFor(known, area));
