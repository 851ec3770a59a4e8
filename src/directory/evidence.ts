/**
 * The pages and date that a contact is based on. Contacts of one entry can differ, so each may have its own;
 * a contact without any has those of the entry, as in older lists.
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
 * How far a contact can be trusted today. The embedder vouches for an undated contact on the tag, so it
 * counts as fresh; an undated entry of a list does not.
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

/**
 * A contact so old that the official page comes before it: it is only something to go by. Without a page to
 * look it up it is all there is, and stays in its place.
 */
export const isLead = ({ website }: Pick<Centre, 'website'>, freshness: Freshness): boolean =>
  freshness === 'stale' && Boolean(website);
