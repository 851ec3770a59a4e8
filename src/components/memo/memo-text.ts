import type { MemoLine, Sentence } from '../../visit/memo.ts';
import { MEMO_PARTS } from '../../recommend/model.ts';
import type { ResultView } from '../../visit/view.ts';
import { inARow } from '../../i18n/sentences.ts';
import type { TextKey, Translate } from '../../i18n/translate.ts';

/** The memo's text for the field and the paper: the person's own version if there is one. */
export const memoText = (t: Translate, { memo, rewritten }: Pick<ResultView, 'memo' | 'rewritten'>): string =>
  rewritten ?? made(t, memo);

function made(t: Translate, lines: readonly MemoLine[]): string {
  const within = (of: MemoLine['part']): string[] =>
    lines.filter(({ part }) => part === of).map((line) => lineText(t, line));
  const parts = MEMO_PARTS.map((part) => ({ part, texts: within(part) })).filter(
    ({ texts }) => texts.length > 0,
  );
  return [
    ...within(null),
    parts.map(({ part, texts }) => [t(`memo.part.${part}`), ...texts].join('\n')).join('\n\n'),
  ]
    .filter(Boolean)
    .join('\n');
}

const lineText = (t: Translate, { sentences }: MemoLine): string =>
  inARow(sentences.map((sentence) => sentenceText(t, sentence)));

const sentenceText = (t: Translate, { id, names }: Sentence): string =>
  t(`memo.${id}`, {
    options: (names?.options ?? [])
      .map((option) => t(`option.${names?.question}.${option}` as TextKey))
      .join(' / '),
  });
