/** Registers `<hikikomori-help>`. Safe to load twice. */
import { define } from '../element/define.ts';
import { HikikomoriHelpElement } from './index.ts';

define(HikikomoriHelpElement);

export { HikikomoriHelpElement };
