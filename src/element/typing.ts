/** Events that reveal what is written, or that a page may handle as its keyboard shortcuts. */
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
/** Keys that write nothing: pages and the quick exit listen for them, and Tab must leave a field. */
const PASSING = ['Escape', 'Tab', 'Shift'];
const FIELD = 'textarea, input, select';

/**
 * Stops events of typing in a field at the shadow root. Outside, the event's target is the tag and no field:
 * a page with keyboard shortcuts would, for example, begin a search and move the typing into its own field.
 */
export function keepTyping(root: EventTarget): void {
  for (const type of TELLING) root.addEventListener(type, keep);
}

function keep(event: Event): void {
  if (!(event.target instanceof Element) || !event.target.matches(FIELD)) return;
  if (event instanceof KeyboardEvent && PASSING.includes(event.key)) return;
  event.stopPropagation();
}
