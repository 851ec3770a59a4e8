import type { TemplateResult } from 'lit';
import { render } from 'lit';
import { nextActions } from '../core/next-actions.ts';
import type { Action } from '../core/session.ts';
import type { View } from '../core/view.ts';

/** The widget as it is now. */
export interface Stage {
  readonly view: View;
  readonly after: (action: Action) => View;
  readonly draw: (view: View) => TemplateResult;
}

/** What was rehearsed on this page, by whichever widget: the browser keeps it ready for all of them. */
const known = new Set<string>();

/**
 * Goes through what may come next, in short pieces: worked out for every answer, and drawn beside the page, once for each kind of screen.
 * A phone that does something for the first time takes several times as long; nobody is to feel that at a press.
 */
export function* rehearse({ view: now, after, draw }: Stage): Generator<void> {
  const place = now.screen === 'question' ? now.question : now.screen;
  const actions = nextActions(now);
  if (actions.length === 0 || known.has(place)) return;
  known.add(place);
  const aside = document.createDocumentFragment();
  // The screens that follow are drawn in the place of this one.
  render(draw(now), aside);
  yield;
  for (const action of actions) {
    const view = after(action);
    yield;
    const scene = view.screen === 'question' && view.multiple ? 'boxes' : view.screen;
    if (known.has(scene)) continue;
    known.add(scene);
    const drawn = draw(view);
    yield;
    render(drawn, aside);
    yield;
  }
}
