/** The register of this project, as it is today. */
import release from '../../package.json' with { type: 'json' };
import reviews from '../../src/content/reviews.json' with { type: 'json' };
import type { Entry } from './register.ts';
import { entriesOf, parseRegister } from './register.ts';
import { reviewPages } from './pages.ts';
import { versionsNow } from './versions.ts';

export const REGISTER = parseRegister(reviews);
export const entriesNow = (): readonly Entry[] => entriesOf(REGISTER, versionsNow(REGISTER, release.version));
export const pagesNow = (): Readonly<Record<string, string>> => reviewPages(entriesNow());
