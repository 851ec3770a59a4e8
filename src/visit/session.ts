import { cleanAnswers } from '../recommend/answers.ts';
import type { QuestionId, Recorded } from '../recommend/model.ts';
import type { Terms } from './replay.ts';
import { replay } from './replay.ts';
import { callsForHelp } from './crisis.ts';

/** Where a person is. `side` screens open over a place and lead back to it. */
export type Place =
  | { readonly screen: 'start' | 'result' }
  | { readonly screen: 'question'; readonly question: QuestionId }
  /** The crisis panel that an answer opened; going on leads to the next question. */
  | { readonly screen: 'crisis'; readonly after: QuestionId };
export type Side = 'contacts' | 'crisis' | 'answers' | 'about';

/** All state there is: everything on the screen is derived from it. */
export interface Session {
  readonly answers: Recorded;
  readonly place: Place;
  readonly side: readonly Side[];
  /** A prefecture or city the person picked, or null. */
  readonly area: string | null;
  /** The person is changing one answer from the list of answers: the next answer leads back to the result. */
  readonly changing: boolean;
  /**
   * Boxes that are ticked on the current question but not sent: kept while the person looks at the contacts.
   */
  readonly ticked?: readonly string[] | undefined;
  /** The memo as the person has rewritten it; undefined: it is made from the answers. */
  readonly memo?: string | undefined;
}

export type Action =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly options: readonly string[] }
  | { readonly type: 'skip'; readonly question: QuestionId }
  | { readonly type: 'tick'; readonly options: readonly string[] }
  /** The person has rewritten the memo; `null` restores the one made from the answers. */
  | { readonly type: 'memo'; readonly text: string | null }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'open'; readonly side: Side }
  | { readonly type: 'area'; readonly area: string }
  /** From all side screens back to the place under them. */
  | { readonly type: 'resume' }
  | { readonly type: 'back' | 'go-on' | 'see-result' | 'clear' };

const START: Session = { answers: {}, place: { screen: 'start' }, side: [], area: null, changing: false };

/** The first session. If the host page names the audience, the doors are skipped. */
export function begin(terms: Terms): Session {
  const { audience } = terms;
  return audience
    ? { ...START, answers: { who: audience }, place: afterwards(terms, { who: audience }, 'who') }
    : START;
}

/**
 * One step. Pure: the same session and action give the same session. An action that does not fit changes
 * nothing.
 */
export function reduce(terms: Terms, session: Session, action: Action): Session {
  switch (action.type) {
    case 'answer':
      return answer(terms, session, action.question, action.options);
    case 'tick':
      return { ...session, ticked: action.options };
    case 'memo':
      return { ...session, memo: action.text ?? undefined };
    case 'skip':
      return record(terms, session, action.question, null);
    case 'change':
      return {
        ...session,
        side: [],
        changing: true,
        ticked: undefined,
        place: { screen: 'question', question: action.question },
      };
    // A side screen that is already open further down moves to the top, so that the button has a visible
    // effect.
    case 'open':
      return { ...session, side: [...session.side.filter((side) => side !== action.side), action.side] };
    case 'resume':
      return session.side.length > 0 ? { ...session, side: [] } : session;
    case 'area':
      return { ...session, area: action.area };
    case 'back':
      return session.side.length > 0 ? { ...session, side: session.side.slice(0, -1) } : back(terms, session);
    case 'go-on':
      return goOn(terms, session);
    case 'see-result':
      return { ...session, side: [], changing: false, place: { screen: 'result' } };
    case 'clear':
      return begin(terms);
  }
}

function answer(terms: Terms, session: Session, question: QuestionId, options: readonly string[]): Session {
  const { multiple } = terms.questionnaire.questions[question];
  const value = cleanAnswers(terms.questionnaire, { [question]: multiple ? options : options[0] })[question];
  // An empty list is a skipped question; an unknown option is no answer at all.
  if (value === undefined)
    return multiple && options.length === 0 ? record(terms, session, question, null) : session;
  return record(terms, session, question, value);
}

function record(terms: Terms, session: Session, question: QuestionId, value: Recorded[QuestionId]): Session {
  // Another door has other questions: answers and memo of the first door are dropped.
  const elsewhere = question === 'who' && session.answers.who !== value;
  const answers: Recorded = { ...(elsewhere ? {} : session.answers), [question]: value };
  const next = {
    ...session,
    answers,
    side: [],
    ticked: undefined,
    memo: elsewhere ? undefined : session.memo,
  };
  if (value !== null && callsForHelp(terms.rules, question, answers))
    return { ...next, place: { screen: 'crisis', after: question } };
  return { ...next, place: destination(terms, next, question), changing: false };
}

/**
 * From a side screen back to the place under it; from the crisis panel, or from a result seen early, to the
 * next question.
 */
function goOn(terms: Terms, session: Session): Session {
  if (session.side.length > 0) return { ...session, side: session.side.slice(0, -1) };
  const { place } = session;
  if (place.screen === 'crisis')
    return { ...session, place: destination(terms, session, place.after), changing: false };
  const { next } = replay(terms.questionnaire, session.answers);
  return place.screen === 'result' && next
    ? { ...session, place: { screen: 'question', question: next } }
    : session;
}

/** After a changed answer: to a question that it opened, otherwise back to the result. */
function destination(terms: Terms, session: Session, question: QuestionId): Place {
  if (!session.changing) return afterwards(terms, session.answers, question);
  const { next } = replay(terms.questionnaire, session.answers);
  return next ? { screen: 'question', question: next } : { screen: 'result' };
}

/** The question that follows `question` on the path, answered before or not; the result when none follows. */
function afterwards(terms: Terms, answers: Recorded, question: QuestionId): Place {
  const { asked, next } = replay(terms.questionnaire, answers);
  // `who` is not in `asked`: indexOf gives -1, so index 0 is the first question.
  const to = asked[asked.indexOf(question) + 1] ?? next;
  return to ? { screen: 'question', question: to } : { screen: 'result' };
}

function back(terms: Terms, session: Session): Session {
  const { place } = session;
  const to = (screen: Place): Session => ({ ...session, place: screen, changing: false, ticked: undefined });
  // Going back while changing an answer leads to the list of answers.
  if (session.changing) return { ...to({ screen: 'result' }), side: ['answers'] };
  if (place.screen === 'crisis') return to({ screen: 'question', question: place.after });
  const { asked, next } = replay(terms.questionnaire, session.answers);
  // A result that was opened early leads back to the question that was on the screen.
  if (place.screen === 'result' && next) return to({ screen: 'question', question: next });
  const at = place.screen === 'question' ? asked.indexOf(place.question) : -1;
  const before = place.screen === 'start' ? undefined : asked[(at < 0 ? asked.length : at) - 1];
  if (before) return to({ screen: 'question', question: before });
  return terms.audience ? session : to({ screen: 'start' });
}
