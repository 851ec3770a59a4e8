import type { Area, Centre } from './centre.ts';
import type { Locality } from './area.ts';
import { findLocality } from './area.ts';
import type { RawAttributes } from './attributes.ts';
import { reader } from './attributes.ts';
import type { Issue } from './issue.ts';
import { WHO } from './model.ts';
import type { Who } from './model.ts';
import { readCentre } from './tag-centre.ts';

/** The settings after every attribute was read. Each field has a usable value. */
export interface Config {
  /** The centre written on the tag, or null. */
  readonly centre: Centre | null;
  readonly locality: Locality | null;
  readonly audience: Who | undefined;
  /** 2 to 4: the level of the widget's own headings. */
  readonly headingLevel: 2 | 3 | 4;
}

/**
 * Reads the attributes. A bad value never throws: its default stands, and one issue names attribute, value and expectation.
 * @param today `YYYY-MM-DD` in Japan, to tell a date that lies in the future
 */
export function parseConfig(raw: RawAttributes, areas: readonly Area[], today: string): { config: Config; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = reader(raw, issues);
  const config: Config = {
    locality: read('area', 'a prefecture code (12), a 団体コード of 5 or 6 digits, or a name (千葉県)', (text) => findLocality(areas, text)),
    audience: read('audience', WHO.join(', '), (text) => WHO.find((who) => who === text) ?? null) ?? undefined,
    headingLevel: read('heading-level', '2, 3 or 4', (text) => ([2, 3, 4] as const).find((level) => String(level) === text) ?? null) ?? 2,
    centre: readCentre(read, today),
  };
  return { config, issues };
}
