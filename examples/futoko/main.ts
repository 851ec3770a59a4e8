import { defineHelp } from 'hikikomori-help/custom';
import { content } from './content.ts';

defineHelp('futoko-help', content);
