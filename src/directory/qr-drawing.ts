/** A QR code as the outline of its dark modules, for whatever draws it: the widget, or a poster. */
import { encode } from 'uqr';

/** White margin, in modules: readers need it to find the code. */
const QUIET = 4;

/** The code's modules as one path on a grid of `size`, including the white margin. */
export function drawing(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { border: QUIET, boostEcc: true });
  const runs = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return { size, path: runs.join('') };
}
