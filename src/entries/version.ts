/** The package's version, for the command. */
export { VERSION } from '../element/version.ts';
