import { base } from './styles/base.styles.ts';
import { content } from './styles/content.styles.ts';
import { controls } from './styles/controls.styles.ts';
import { memo } from './styles/memo.styles.ts';
import { panel } from './styles/panel.styles.ts';
import { print } from './styles/print.styles.ts';
import { shelter } from './styles/shelter.styles.ts';
import { tokens } from './styles/tokens.styles.ts';

export const styles = [tokens, shelter, base, controls, content, panel, memo, print];
