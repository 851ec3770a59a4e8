import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { SUPPORT } from '../../recommend/supports.ts';
import type { ResultView } from '../../visit/view.ts';
import type { Context } from '../../components/context.ts';
import { original } from '../../components/original.ts';

const NAMED = 2;

/** What to ask the centre for, and whether it is known to offer it; the summary names the first kinds. */
export function supports(context: Context, view: ResultView): TemplateResult | typeof nothing {
  const { t } = context;
  if (view.supports.length === 0) return nothing;
  return html`<details part="supports" class="supports">
    <summary>
      <span
        >${t('result.supports.count', { count: view.supports.length })} <small>${names(t, view)}</small></span
      >
    </summary>
    <ul>
      ${view.supports.map(
        ({ support, here }) =>
          html`<li part="support" data-support=${support}>
            <strong>${t(`support.${support}`)}</strong>
            <span>${t(`support.${support}.note`)}</span>
            ${support === 'home-visit' && view.gates.includes('consent') ? html`<div class="notice">${t('gate.consent')}${original(context, ['gate.consent'])}</div>` : nothing}
            ${SUPPORT[support].kind === 'elsewhere' ? nothing : html`<small>${t(here === null ? 'support.ask' : here ? 'support.here' : 'support.elsewhere')}</small>`}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The first two: a longer row would look like running text. */
function names(t: Context['t'], { supports: all }: ResultView): string {
  const first = all
    .slice(0, NAMED)
    .map(({ support }) => t(`support.${support}`))
    .join(t('list.join'));
  return all.length > NAMED ? t('list.more', { first }) : first;
}
