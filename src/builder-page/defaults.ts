/** The colours of the widget as they are without a page's own. */
import { defaultsIn } from '../builder/colours.ts';
import { tokens } from '../element/styles/tokens.styles.ts';

export const DEFAULTS = defaultsIn(tokens.cssText);
