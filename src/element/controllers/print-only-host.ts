import { parentOf } from '../../i18n/language.ts';
import { adopt } from '../adopt.ts';

const MARK = 'data-hikikomori-help-print';

/**
 * On paper everything but the widget goes, and what lies around it gives way: columns, fixed heights, dark
 * grounds, loose words. The ids are nobody's; they only lend the rules weight against the page's own. Screens
 * see nothing of it.
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
 * Makes the host the only thing that is printed, also where it stands in other components: in each document
 * or shadow tree on the way out there is one sheet and one mark. Nothing else on the page is touched.
 * @returns gives everything back as it was
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
