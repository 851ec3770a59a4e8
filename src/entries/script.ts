/** The single script: everything in one file, for a page that has nothing but a script tag. */
import './define.ts';
