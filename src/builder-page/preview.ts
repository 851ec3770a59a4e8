/** The widget as the page will show it: in a frame, so that neither touches the other. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { COLOURS, styleOf } from '../builder/colours.ts';
import { EMBED, settingsOf } from '../builder/install.ts';
import { settingsToHash } from '../embed/hash.ts';
import { button, checkbox } from './fields.ts';
import { DEFAULTS } from './defaults.ts';
import type { Page, View } from './page.ts';
import { LANGUAGES } from './words.ts';

export function preview(page: Page): TemplateResult {
  const { say, t, plan, view, show } = page;
  const { isWide, isDark, language, isShown } = view.preview;
  const set = (change: Partial<View['preview']>): void => {
    show({ preview: { ...view.preview, ...change } });
  };
  // Dialog and corner need a page to open over; here it is seen as it is inside of them.
  const { display: _, ...settings } = settingsOf(plan);
  const address = `${EMBED}${settingsToHash({ ...settings, ...(language !== 'ja' && { lang: language }), ...(isDark && { theme: 'dark' }) })}`;
  const drawn = guard([address, styleOf(plan.colours, DEFAULTS), isDark], () => frame(page, address, isDark));
  return html`<aside class=${isShown ? 'preview shown' : 'preview'} aria-labelledby="preview">
    <h2 id="preview" tabindex="-1">${say('preview.title')}</h2>
    <div class="switches">
      ${checkbox(say('preview.wide'), isWide, (wide) => {
        set({ isWide: wide });
      })}
      ${checkbox(say('preview.dark'), isDark, (dark) => {
        set({ isDark: dark });
      })}
      <label
        ><span class="hidden">${say('preview.language')}</span>
        <select
          @change=${({ target }: Event) => {
            set({ language: (target as HTMLSelectElement).value as View['preview']['language'] });
          }}
        >
          ${LANGUAGES.map((one) => html`<option value=${one} .selected=${live(one === language)}>${t(`language.${one}`)}</option>`)}
        </select></label
      >
    </div>
    ${
      isWide
        ? html`<section class="stage wide" tabindex="0" aria-label=${say('preview.wide')}>${drawn}</section>`
        : html`<div class="stage">${drawn}</div>`
    }
    ${button(
      say('preview.close'),
      () => {
        set({ isShown: false });
      },
      'text',
    )}
  </aside>`;
}

function frame({ say, plan }: Page, address: string, isDark: boolean): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = address;
  element.setAttribute('aria-label', say('preview.frame'));
  element.addEventListener('load', () => {
    // Through the CSSOM, which no content security policy stops. From a disk each file is a site of its own:
    // then the frame keeps its colours, and the step with the colours has its samples.
    const root = element.contentDocument?.documentElement;
    if (!root) return;
    root.style.colorScheme = isDark ? 'dark' : 'light';
    for (const name of COLOURS) {
      const shade = plan.colours[name]?.[isDark ? 'dark' : 'light'];
      if (shade) root.style.setProperty(`--hikikomori-help-${name}`, shade);
    }
  });
  return element;
}
