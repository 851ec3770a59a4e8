/** The script of the page: puts together what is on board and defines its one element. */
import { CONTENT } from '../content/index.ts';
import { WINDOWS } from '../content/windows.ts';
import { readDirectory } from '../directory/read-directory.ts';
import type { Centre } from '../directory/centre.ts';
import { VERSION } from '../element/version.ts';
import type { OnBoard } from './builder-element.ts';
import { BuilderElement } from './builder-element.ts';

/** Put in by the build (vite.config.ts): `dist/sri.json`. */
declare const HASHES: Readonly<Record<string, string>>;

/** By prefecture: reading one takes a moment, and each is asked for with every key that is pressed. */
const read = new Map<string, readonly Centre[]>();

function windows(prefecture: string): readonly Centre[] {
  const { areas } = CONTENT.directory;
  const before = read.get(prefecture);
  if (before) return before;
  const { centres } = readDirectory(JSON.parse(WINDOWS.get(prefecture) ?? '[]'), areas, prefecture);
  read.set(prefecture, centres);
  return centres;
}

customElements.define(
  'hikikomori-help-builder',
  class extends BuilderElement {
    protected override readonly onBoard: OnBoard = {
      known: { directory: CONTENT.directory, windows },
      languages: CONTENT.languages,
      hashes: HASHES,
      version: VERSION,
    };
  },
);
