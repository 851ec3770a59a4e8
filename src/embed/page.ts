/**
 * The page in a frame, `embed.html`: hands the settings of its address to the tag, and tells the page around
 * how high it is. It runs before the widget's own script.
 */
import { choicesAlone, hashToJson, readSettings } from './hash.ts';
import { asksHeight, heightMessage } from './messages.ts';

const REFERENCE = 'ja';
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
const isFramed = window.parent !== window;

function applySettings(): void {
  const carried = hashToJson(location.hash);
  const json = isFramed ? carried : choicesAlone(carried);
  const settings = readSettings(json);
  if (settings === null && json !== '')
    console.warn(
      `[hikikomori-help] settings/json: got ${JSON.stringify(json.slice(0, 100))} in the address, expected one JSON object as base64url. The defaults are used.`,
    );
  // As bare text in the tag, which the widget reads as well: a policy with Trusted Types lets nobody write
  // into a script element.
  const holder = document.querySelector('hikikomori-help > pre');
  if (holder) holder.textContent = settings === null ? '' : json;
  const { lang, theme } = settings ?? {};
  const root = document.documentElement;
  root.lang = typeof lang === 'string' && LANGUAGE_TAG.test(lang) ? lang : REFERENCE;
  // What the page around looks like can't be seen from here, and few pages of public bodies are dark.
  const unsaid = isFramed ? 'light' : 'light dark';
  root.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : unsaid;
}

function tellHeight(): void {
  // To whatever page is around: the height tells nothing of the visit.
  window.parent.postMessage(heightMessage(document.documentElement.getBoundingClientRect().height), '*');
}

applySettings();
addEventListener('hashchange', applySettings);
if (isFramed) {
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && asksHeight(data)) tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.documentElement);
  // Browsers observe no sizes in a frame that nobody has scrolled to.
  addEventListener('hikikomori-help-ready', tellHeight);
}
