import type { Action } from './session.ts';
import type { View } from './view.ts';

/** What a person is likely to do next. Of several boxes each alone stands for its combinations. */
export function nextActions(view: View): Action[] {
  const away: Action[] = [{ type: 'open', side: 'contacts' }, { type: 'open', side: 'crisis' }];
  if (view.screen === 'start') return [...view.doors.map((who): Action => ({ type: 'answer', question: 'who', options: [who] })), ...away];
  if (view.screen !== 'question') return [];
  const { question, options, canSeeResult } = view;
  return [
    ...options.map(({ id }): Action => ({ type: 'answer', question, options: [id] })),
    { type: 'skip', question },
    ...(canSeeResult ? [{ type: 'see-result' } as const] : []),
    ...away,
  ];
}
