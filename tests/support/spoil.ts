/** A copy of a JSON value with one value in it replaced or taken away. */
export function spoilt(value: unknown, nth: number, by: unknown, away = false): unknown {
  const copy = JSON.parse(JSON.stringify(value)) as unknown;
  const places: [object: Record<string, unknown>, key: string][] = [];
  const visit = (object: unknown): void => {
    if (typeof object !== 'object' || object === null) return;
    for (const [key, below] of Object.entries(object)) {
      places.push([object as Record<string, unknown>, key]);
      visit(below);
    }
  };
  visit(copy);
  const place = places[nth % places.length];
  if (!place) return copy;
  const [object, key] = place;
  if (away && !Array.isArray(object)) delete object[key];
  else object[key] = by;
  return copy;
}
