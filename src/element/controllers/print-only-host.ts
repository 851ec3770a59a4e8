import { parentOf } from '../../i18n/language.ts';
import { adopt } from '../adopt.ts';

const MARK = 'data-hikikomori-help-print';

/**
 * Prints nothing but the widget, and resets what is around it: columns, fixed heights, dark backgrounds,
 * loose text. `#_#_#_` matches nothing; inside `:is()` and `:not()` it raises specificity above the page's
 * rules. The screen does not change.
 */
const RULES = `@media print {
  :not(#_#_#_, [${MARK}], [${MARK}=host] *, :has([${MARK}])) { display: none !important }
  :is(#_#_#_, [${MARK}], :has([${MARK}])) {
    display: block !important; position: static !important; float: none !important; transform: none !important; columns: auto !important;
    width: auto !important; min-width: 0 !important; max-width: none !important; height: auto !important; min-height: 0 !important; max-height: none !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important; background: none !important; color-scheme: light !important;
  }
  :is(#_#_#_, [${MARK}='']:not([${MARK}=host]), :has([${MARK}])) { font-size: 0 !important }
  :is(#_#_#_, [${MARK}], :has([${MARK}]))::before, :is(#_#_#_, [${MARK}], :has([${MARK}]))::after { display: none !important }
}
@page { margin: 15mm }`;

/**
 * Makes the host the only thing that is printed, also inside other components: each document and shadow root
 * on the way out gets one style sheet and one marked element. Nothing else on the page changes.
 * @returns undoes it
 */
export function isolate(host: Element): () => void {
  const roots = new Set<Document | ShadowRoot>();
  const marked: Element[] = [];
  let last: Node | undefined;
  for (let node: Element | null = host; node; node = parentOf(node)) {
    const root = node.getRootNode() as Document | ShadowRoot;
    if (root === last) continue;
    last = root;
    node.setAttribute(MARK, node === host ? 'host' : '');
    marked.push(node);
    roots.add(root);
  }
  const takeAway = adopt(RULES, [...roots]);
  return () => {
    takeAway();
    for (const element of marked) element.removeAttribute(MARK);
  };
}
