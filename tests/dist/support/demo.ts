// The pages of the demo as they are served, with a witness in each.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../../scripts/serve.mjs';
import { inlineProbe, site } from './site.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
export const demoFile = (name: string): string => readFileSync(DEMO + name, 'utf8');

export const demoSite = (): Promise<Site> =>
  site(
    Object.fromEntries(
      readdirSync(DEMO, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [
          `/${name}`,
          demoFile(name).replace('<meta charset="utf-8">', `$&${inlineProbe}`),
        ]),
    ),
  );
