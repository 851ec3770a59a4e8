/**
 * All style sheets in the order of the cascade: general rules, components, screens, the panel, narrow
 * widgets, print.
 */
import { areaFormStyles } from '../components/area-form.styles.ts';
import { contactCardStyles } from '../components/contact-card/contact-card.styles.ts';
import { hotlineStyles } from '../components/hotline.styles.ts';
import { memoStyles } from '../components/memo/memo.styles.ts';
import { qrStyles } from '../components/qr.styles.ts';
import { languagesStyles } from '../screens/languages.styles.ts';
import { answersStyles } from '../screens/answers/answers.styles.ts';
import { crisisStyles } from '../screens/crisis/crisis.styles.ts';
import { printSheetStyles } from '../screens/result/print-sheet.styles.ts';
import { resultStyles } from '../screens/result/result.styles.ts';
import { supportsStyles } from '../screens/result/supports.styles.ts';
import { base } from './styles/base.styles.ts';
import { content } from './styles/content.styles.ts';
import { controls } from './styles/controls.styles.ts';
import { furigana } from './styles/furigana.styles.ts';
import { fonts } from './styles/fonts.styles.ts';
import { narrow } from './styles/narrow.styles.ts';
import { panel } from './styles/panel.styles.ts';
import { print } from './styles/print.styles.ts';
import { shelter } from './styles/shelter.styles.ts';
import { tokens } from './styles/tokens.styles.ts';

const components = [contactCardStyles, qrStyles, hotlineStyles, areaFormStyles, memoStyles];
const screens = [languagesStyles, answersStyles, crisisStyles, supportsStyles, resultStyles];

export const styles = [
  tokens,
  shelter,
  fonts,
  base,
  controls,
  content,
  ...components,
  ...screens,
  furigana,
  panel,
  narrow,
  print,
  printSheetStyles,
];
