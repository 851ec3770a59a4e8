/** What did not come along: found out by looking, not from a list that somebody has to keep. */

export interface Lost {
  /** Without the positions in lists: `channels[].reservation`. */
  readonly path: string;
  /** How many times. */
  readonly count: number;
}

/** Made anew on each side, or said again by every object. */
const UNTOLD = /^(?:@?id|@type|@context)$|_id$/;

interface Leaf {
  readonly path: string;
  readonly mark: string;
}

/**
 * The values that stand before and not after, by their keys. The shapes may differ: a value counts as kept where it
 * stands under a key of the same name, as often as before.
 * @param before a list, as JSON
 */
export function lostBetween(before: readonly unknown[], after: readonly unknown[]): readonly Lost[] {
  const kept = new Map<string, number>();
  for (const { mark } of leavesOf(after)) kept.set(mark, (kept.get(mark) ?? 0) + 1);
  const lost = new Map<string, number>();
  for (const { path, mark } of leavesOf(before)) {
    const left = kept.get(mark) ?? 0;
    if (left > 0) kept.set(mark, left - 1);
    else lost.set(path, (lost.get(path) ?? 0) + 1);
  }
  return [...lost].map(([path, count]) => ({ path, count }));
}

function leavesOf(list: readonly unknown[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  // Not by recursion: a file can be nested deeper than a call may be.
  const open: { readonly value: unknown; readonly path: string; readonly key: string }[] = [{ value: list, path: '', key: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, key } = next;
    if (Array.isArray(value)) {
      for (const item of [...(value as unknown[])].reverse()) open.push({ value: item, path: path && `${path}[]`, key });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value).reverse()) if (!UNTOLD.test(name)) open.push({ value: item, path: path ? `${path}.${name}` : name, key: name });
    } else if (value !== null && value !== '') leaves.push({ path, mark: `${key}\n${JSON.stringify(value)}` });
  }
  return leaves;
}
