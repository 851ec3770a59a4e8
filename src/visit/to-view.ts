import { chosen } from '../recommend/answers.ts';
import type { Config } from '../settings/config.ts';
import { crisisKind, crisisWays } from './crisis.ts';
import type { Level } from '../directory/directory.ts';
import type { Contact } from '../directory/directory.ts';
import {
  contactsFor,
  linesFor,
  nearestLevel,
  openFirst,
  ownLevels,
  windowFirst,
} from '../directory/directory.ts';
import { gatesOf } from '../recommend/judge.ts';
import type { OptionId, QuestionId } from '../recommend/model.ts';
import { WHO } from '../recommend/model.ts';
import type { Setting } from './places.ts';
import { levelsFor, placesOf, wishOf } from './places.ts';
import { replay } from './replay.ts';
import { toResult } from './result-view.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/** From the third question on, the result can be opened early. */
const EARLY = 3;

/**
 * Derives what is on the screen from settings, data and session.
 * @param levels as `levelsOf` gives them for these settings and the session's area
 */
export function toView(setting: Setting, config: Config, session: Session, levels: readonly Level[]): View {
  const path = replay(setting.questionnaire, session.answers);
  const { place } = session;
  const side = session.side.at(-1);
  const asking = place.screen === 'question' ? current(place.question, path.asked, path.next) : null;
  // If the current question has no answer yet, its position is after all that have been asked.
  const position =
    asking !== null && path.asked.includes(asking) ? path.asked.indexOf(asking) : path.asked.length;
  const common = {
    who: session.answers.who ?? config.audience,
    headingLevel: config.headingLevel,
    canBack:
      side !== undefined ||
      place.screen === 'result' ||
      place.screen === 'crisis' ||
      (asking !== null && (position > 0 || !config.audience)),
    canClear: Object.keys(session.answers).length > (config.audience ? 1 : 0) || session.area !== null,
  };
  if (side === 'contacts' || side === 'about') {
    const wish = wishOf(setting, path.answers, common.who);
    const places = placesOf(setting, config, levelsFor(levels, wish, setting.today), session.area, wish);
    if (side === 'about')
      return {
        ...common,
        screen: 'about',
        centre: nearestLevel(places.levels)?.centres[0] ?? null,
        hasWindows: setting.directory.centres.some(({ kind }) => kind),
      };
    return {
      ...common,
      screen: 'contacts',
      places,
      lines: openFirst(linesFor(setting.directory.hotlines, ['general', 'suicidal']), setting.now),
    };
  }
  if (side === 'crisis' || place.screen === 'crisis') {
    const gates = gatesOf(setting.rules, path.answers);
    return {
      ...common,
      screen: 'crisis',
      kind: crisisKind(gates),
      ways: crisisWays(setting.directory.hotlines, gates, setting.now),
      minor: gates.includes('minor'),
      byAnswer: side !== 'crisis',
    };
  }
  if (side === 'answers')
    return {
      ...common,
      screen: 'answers',
      rows: path.asked.map((question) => ({
        question,
        options: chosen(session.answers, question) as OptionId[],
      })),
    };
  if (place.screen === 'start') {
    const lengths = WHO.map((who) => setting.questionnaire.flows[who].length);
    const questions = { least: Math.min(...lengths), most: Math.max(...lengths) };
    return { ...common, screen: 'start', doors: WHO, questions, number: numberOf(setting, levels) };
  }
  if (asking === null) return toResult(setting, config, session, { levels, path, common });
  const number = position + 1;
  const { options, multiple = false } = setting.questionnaire.questions[asking];
  return {
    ...common,
    screen: 'question',
    question: asking,
    multiple,
    options: options.map((id) => ({
      id,
      chosen: (session.ticked ?? chosen(session.answers, asking)).includes(id),
    })),
    number,
    left: flowAfter(setting, common.who, asking),
    canSeeResult: number >= EARLY,
    opening: number === 1 && config.audience !== undefined,
  };
}

/**
 * A question that is no longer asked (settings may change in between) is replaced by the next one; null: by
 * the result.
 */
const current = (
  question: QuestionId,
  asked: readonly QuestionId[],
  next: QuestionId | null,
): QuestionId | null => (asked.includes(question) || question === next ? question : next);

/** How many questions follow in the same flow. */
function flowAfter({ questionnaire }: Setting, who: View['who'], question: QuestionId): number {
  const flow = questionnaire.flows[who ?? 'self'];
  return flow.length - 1 - flow.indexOf(question);
}

/**
 * The nearest centre's telephone number, if it is confirmed and fresh enough to be shown without the rest of
 * its card.
 */
const numberOf = ({ today }: Setting, levels: readonly Level[]): Contact | null =>
  contactsFor(ownLevels(windowFirst(levels, today)).slice(0, 1), 'phone', today).find(
    ({ centre, channel }) => channel.tel && !centre.status && !centre.alert,
  ) ?? null;
