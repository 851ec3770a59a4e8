/** How it is shown on the page, its colours, and what else the tag can do. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ColourName, Faint, Mode } from '../builder/colours.ts';
import { COLOURS, faintIn, MODES } from '../builder/colours.ts';
import type { Choice } from '../builder/plan.ts';
import { withChoice, withColour } from '../builder/plan.ts';
import { WHO } from '../recommend/model.ts';
import { DISPLAYS, THEMES } from '../settings/config.ts';
import { button, checkbox, choice, input, select } from './fields.ts';
import { DEFAULTS } from './defaults.ts';
import type { Page } from './page.ts';
import { LANGUAGES } from './words.ts';

export function lookStep(page: Page): TemplateResult {
  const { plan, say, t, change } = page;
  const set = (name: Choice) => (value: string) => {
    change(withChoice(plan, name, value));
  };
  const at = (name: Choice): string => plan.settings[name] ?? '';
  return html`<p class="lead">${say('look.lead')}</p>
    ${choice({
      id: 'display',
      label: say('look.display'),
      value: at('display') || 'inline',
      changed: (value) => {
        set('display')(value === 'inline' ? '' : value);
      },
      options: DISPLAYS.map((value) => ({ value, label: say(`look.display.${value}`) })),
    })}
    ${
      at('display') === 'floating'
        ? select(page, {
            id: 'placement',
            label: say('look.placement'),
            value: at('placement'),
            changed: set('placement'),
            options: [
              { value: '', label: say('look.placement.bottom-end') },
              ...(['bottom-start', 'top-end', 'top-start'] as const).map((value) => ({
                value,
                label: say(`look.placement.${value}`),
              })),
            ],
          })
        : nothing
    }
    ${select(page, {
      id: 'audience',
      label: say('look.audience'),
      hint: say('look.audience.hint'),
      value: at('audience'),
      changed: set('audience'),
      options: [
        { value: '', label: say('look.audience.all') },
        ...WHO.map((who) => ({ value: who, label: say(`audience.${who}`) })),
      ],
    })}
    ${select(page, {
      id: 'language',
      label: say('look.language'),
      value: plan.language,
      changed: (language) => {
        change({ ...plan, language });
      },
      options: LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) })),
    })}
    ${checkbox(say('look.furigana'), at('furigana') === 'true', (isOn) => {
      set('furigana')(isOn ? 'true' : '');
    })}
    ${select(page, {
      id: 'theme',
      label: say('look.theme'),
      value: at('theme'),
      changed: set('theme'),
      options: THEMES.map((value) => ({
        value: value === 'auto' ? '' : value,
        label: say(`look.theme.${value}`),
      })),
    })}
    ${select(page, {
      id: 'heading-level',
      label: say('look.heading'),
      hint: say('look.heading.hint'),
      value: at('heading-level'),
      changed: set('heading-level'),
      options: ['', '3', '4'].map((value) => ({
        value,
        label: say('look.heading.level', { level: value || '2' }),
      })),
    })}
    ${input(page, {
      id: 'report',
      label: say('look.report'),
      hint: say('look.report.hint'),
      value: at('report').replace(/^mailto:/, ''),
      changed: (typed) => {
        set('report')(typed.includes('@') && !typed.includes(':') ? `mailto:${typed}` : typed);
      },
    })}
    ${(['quick-exit', 'statement'] as const).map((name) =>
      input(page, {
        id: name,
        label: say(`look.${name}`),
        hint: say(`look.${name}.hint`),
        type: 'url',
        value: at(name),
        changed: set(name),
      }),
    )}
    ${colours(page)}`;
}

function colours(page: Page): TemplateResult {
  const { plan, say } = page;
  const faint = faintIn(plan.colours, DEFAULTS);
  return html`<details class="row" ?open=${Object.keys(plan.colours).length > 0}>
    <summary>${say('colours.title')}</summary>
    <p>${say('colours.lead')}</p>
    ${MODES.map(
      (mode) =>
        html`<fieldset class="field">
          <legend>${say(`mode.${mode}`)}</legend>
          ${COLOURS.map((name) =>
            colour(
              page,
              name,
              mode,
              faint.filter((one) => one.mode === mode && one.names.includes(name)),
            ),
          )}
        </fieldset>`,
    )}
  </details>`;
}

function colour(
  { plan, say, change }: Page,
  name: ColourName,
  mode: Mode,
  faint: readonly Faint[],
): TemplateResult {
  const id = `colours.${name}.${mode}`;
  const own = plan.colours[name]?.[mode];
  return html`<div class="colour">
    <label for=${id}>${say(`colour.${name}`)}</label>
    <input
      id=${id}
      type="color"
      .value=${own ?? DEFAULTS[name]?.[mode] ?? ''}
      aria-describedby=${`${id}-faint`}
      @change=${({ target }: Event) => {
        change(withColour(plan, name, mode, (target as HTMLInputElement).value));
      }}
    />
    ${
      own === undefined
        ? html`<small>${say('colours.default')}</small>`
        : button(
            html`${say('colours.reset')}<span class="hidden">${say(`colour.${name}`)}</span>`,
            () => {
              change(withColour(plan, name, mode, ''));
            },
            'text',
          )
    }
    <div id=${`${id}-faint`} class="mistakes">
      ${faint.map(
        ({ above, below, ratio, least }) =>
          html`<p class="error">
            ${say('colours.faint', { above: say(`colour.${above}`), below: say(`colour.${below}`), ratio, least })}
          </p>`,
      )}
    </div>
  </div>`;
}
