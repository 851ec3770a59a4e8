/**
 * What a contact stands on. In one entry numbers can differ in strength, so each may have pages and a date of
 * its own; one without any has those of the entry, as in older lists.
 */
import type { Centre, Channel, Source } from './centre.ts';
import type { Freshness } from './freshness.ts';
import { freshness } from './freshness.ts';

export interface Evidence {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out: undated. */
  readonly checked?: string;
  readonly sources: readonly Source[];
}

type Stated = Pick<Channel, 'checked' | 'sources'>;

export function evidenceOf(centre: Pick<Centre, 'checked' | 'sources'>, channel: Stated): Evidence {
  const { sources } = channel;
  const checked = channel.checked ?? (sources ? undefined : centre.checked);
  return { sources: sources ?? centre.sources, ...(checked === undefined ? {} : { checked }) };
}

/**
 * How far a contact can be trusted today. What the embedder wrote on the tag without a date is the embedder's
 * own word; only undated entries of a list are doubted.
 * @param today `YYYY-MM-DD` in Japan
 */
export function trust(
  centre: Pick<Centre, 'area' | 'checked' | 'sources'>,
  channel: Stated,
  today: string,
): Freshness {
  const { checked } = evidenceOf(centre, channel);
  return centre.area === '' && checked === undefined ? 'fresh' : freshness(checked, today);
}
