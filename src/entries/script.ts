/** The single script: everything in one file, for a page that uses nothing but a script tag. */
import { defineReadable } from '../element/charset.ts';
import { HikikomoriHelpElement } from './index.ts';

defineReadable(HikikomoriHelpElement);
