/** Events that carry what is written, or that a page takes for its own keys. */
const TELLING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
];
/** They write nothing: pages and the quick exit wait for them, and one has to get out of a field. */
const PASSING = ['Escape', 'Tab', 'Shift'];
const FIELD = 'textarea, input, select';

/**
 * What is written in a field stays in the widget. To the page the tag itself is what is typed at, no field: a
 * page whose keys begin a search would take the words away into its own search field.
 */
export function keepTyping(root: EventTarget): void {
  for (const type of TELLING) root.addEventListener(type, keep);
}

function keep(event: Event): void {
  if (!(event.target instanceof Element) || !event.target.matches(FIELD)) return;
  if (event instanceof KeyboardEvent && PASSING.includes(event.key)) return;
  event.stopPropagation();
}
