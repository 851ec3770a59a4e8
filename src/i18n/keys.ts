/**
 * The keys of all texts, typed by the Japanese file: a key that is missing there does not compile. Families
 * of keys (one text for each id) are written as types, so that a new id without a Japanese text does not
 * compile either.
 */
import type ja from '../../locales/ja.json';
import type { CrisisKind } from '../visit/crisis.ts';
import type { HandedOver, SentenceId } from '../visit/memo.ts';
import type { MemoPart, MethodId, OptionIds, QuestionId, SupportId, Who } from '../recommend/model.ts';

type FileKey = keyof typeof ja;
/** `key_family` is the text of `key` for a family. i18next chooses it by `who`; code never names it. */
export type TextKey = FileKey extends infer K ? (K extends `${string}_${Who}` ? never : K) : never;

type OptionKey = { [Q in QuestionId]: `option.${Q}.${OptionIds[Q]}` }[QuestionId];
type QuestionKey = `question.${QuestionId}.title` | `question.${Exclude<QuestionId, 'who'>}.why`;
type MethodKey = `method.${MethodId}` | `method.${MethodId}.${'lead' | 'how'}` | `result.page.${MethodId}`;
type SupportKey =
  | `support.${SupportId | 'consult' | 'information'}`
  | `support.${SupportId | 'consult' | 'information'}.note`;
type HappensKey =
  | `happens.${'first' | 'name'}.${MethodId}`
  | `happens.${'time' | 'hears' | 'name' | 'stop' | 'secret' | 'cost'}`;
type CrisisKey = `crisis.${'title' | 'lead'}.${CrisisKind}` | `strip.${Exclude<CrisisKind, 'general'>}`;
type MemoKey = `memo.${SentenceId}` | `memo.part.${MemoPart}` | `memo.said.${HandedOver}`;
type Missing = Exclude<
  MemoKey | OptionKey | QuestionKey | MethodKey | SupportKey | CrisisKey | HappensKey,
  TextKey
>;
/** Does not compile if a family lacks a Japanese text; the error names the keys. */
export const COMPLETE: Record<Missing, never> = {};
