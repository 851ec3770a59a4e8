/** The page on which a clerk makes the tag. Nothing of it leaves the page, and nothing is kept. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { carry } from '../builder/facts.ts';
import type { Known } from '../builder/facts.ts';
import type { Hashes } from '../builder/install.ts';
import { installOf } from '../builder/install.ts';
import { mistakesIn } from '../builder/mistakes.ts';
import { open } from '../builder/opened.ts';
import type { Plan } from '../builder/plan.ts';
import { EMPTY } from '../builder/plan.ts';
import { readVerdicts } from '../exchange/verdicts.ts';
import { FilesController } from '../element/controllers/download.ts';
import { base } from '../element/styles/base.styles.ts';
import { controls } from '../element/styles/controls.styles.ts';
import { tokens } from '../element/styles/tokens.styles.ts';
import { translatorFor } from '../i18n/i18next.ts';
import type { Languages } from '../i18n/translate.ts';
import { dateInJapan } from '../opening-hours/calendar.ts';
import { styles } from './builder.styles.ts';
import { factsStep } from './facts-step.ts';
import { button } from './fields.ts';
import { importList } from './import-list.ts';
import { lookStep } from './look-step.ts';
import type { Page, Step, View } from './page.ts';
import { STEPS } from './page.ts';
import { pasteStep } from './paste-step.ts';
import { peopleStep } from './people-step.ts';
import { placeStep } from './place-step.ts';
import { preview } from './preview.ts';
import { placeName, sheet } from './sheet.ts';
import { sayIn } from './words.ts';

const DRAWN: { readonly [S in Step]: (page: Page) => TemplateResult } = {
  place: placeStep,
  facts: factsStep,
  people: peopleStep,
  look: lookStep,
  paste: pasteStep,
};

const BEGIN: View = {
  step: 'place',
  language: 'ja',
  editing: [],
  isLater: false,
  install: 'child',
  posted: 0,
  linked: '',
  verdicts: [],
  preview: { isShown: false, isWide: false, isDark: false, language: 'ja' },
  nextCheck: '',
  badTime: null,
  imported: [],
  problem: '',
};

const PRESSED = 'button, a[href], input, select, textarea, summary';

/** What the page is put together from; the entry hands it in. */
export interface OnBoard {
  readonly known: Known;
  readonly languages: Languages;
  readonly hashes: Hashes;
  readonly version: string;
}

export abstract class BuilderElement extends LitElement {
  static override readonly styles = [tokens, base, controls, styles];
  protected abstract readonly onBoard: OnBoard;

  #plan: Plan = EMPTY;
  #view: View = BEGIN;
  #said = '';
  /** The heading or field that has the focus after the next drawing; empty: it stays where it is. */
  #focus = '';
  /** What has the focus before a drawing, and what lies around it. */
  #around: Element[] = [];
  /** Something was changed since it was saved. */
  #isUnsaved = false;
  readonly #files = new FilesController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#warn);
  }

  readonly #warn = (event: Event): void => {
    if (this.#isUnsaved) event.preventDefault();
  };

  #page(): Page {
    const { known, hashes, version, languages } = this.onBoard;
    const plan = this.#plan;
    const view = this.#view;
    const today = dateInJapan(Date.now());
    const { areas } = known.directory;
    return {
      plan,
      view,
      known,
      today,
      version,
      mistakes: mistakesIn(plan, areas, today),
      install: installOf(known, plan, {
        t: translatorFor(languages, plan.language)(undefined),
        hashes,
        today,
      }),
      say: sayIn(view.language),
      t: translatorFor(languages, view.language)(undefined),
      change: this.#change,
      show: this.#show,
      openText: (text) => {
        this.#open(text, today);
      },
      importList: (file, source) => {
        void this.#import(file, source, today);
      },
      save: (name, type, text) => {
        const saved = this.#files.save(name, type, () => text) !== 'not-saved';
        if (saved && type === 'application/json') this.#isUnsaved = false;
        this.#tell(sayIn(view.language)(saved ? 'said.saved' : 'said.not-saved'));
      },
      copy: this.#copy,
      print: () => {
        window.print();
      },
      goTo: this.#goTo,
    };
  }

  readonly #change = (plan: Plan, said = ''): void => {
    if (plan === this.#plan) return;
    this.#plan = plan;
    this.#isUnsaved = true;
    this.#tell(said);
  };

  readonly #show = (view: Partial<View>, said = '', focus = ''): void => {
    this.#focus = focus;
    if (view.step !== undefined && view.step !== this.#view.step) this.#focus = 'heading';
    this.#view = { ...this.#view, ...view };
    this.#tell(said);
  };

  #tell(said: string): void {
    this.#said = said;
    this.requestUpdate();
  }

  #open(text: string, today: string): void {
    const say = sayIn(this.#view.language);
    const verdicts = readVerdicts(text);
    if (verdicts !== null) {
      this.#show(
        { step: 'facts', verdicts, problem: '' },
        say('before.opened.verdicts', { count: verdicts.length }),
      );
      return;
    }
    const opened = open(text, this.onBoard.known.directory.areas, today);
    if ('problem' in opened) {
      this.#show({ problem: say(`before.problem.${opened.problem}`) });
      return;
    }
    this.#change(opened.plan);
    this.#isUnsaved = false;
    this.#show(
      { step: 'facts', isLater: true, editing: [], problem: '' },
      say(`before.opened.${opened.from}`),
    );
  }

  async #import(file: File, source: string, today: string): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { plan, lines } = importList(this.#plan, this.onBoard.known, {
      bytes,
      source,
      today,
      language: this.#view.language,
    });
    this.#change(plan);
    this.#show({ imported: lines });
  }

  readonly #copy = (id: string): void => {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!field) return;
    const say = sayIn(this.#view.language);
    const refused = (): void => {
      field.focus();
      field.select();
      this.#tell(say('said.not-copied'));
    };
    // A page without https has no clipboard.
    if (!navigator.clipboard) refused();
    else
      navigator.clipboard.writeText(field.value).then(() => {
        this.#tell(say('said.copied'));
      }, refused);
  };

  readonly #goTo = (field: string): void => {
    const [list, id = ''] = field.split('.');
    if (list === 'directory') {
      this.#change(carry(this.onBoard.known, this.#plan, id));
      this.#show({ step: 'facts', editing: [...this.#view.editing, id] });
    } else this.#show({ step: list === 'contacts' ? 'people' : list === 'area' ? 'place' : 'look' });
    // Not the heading of the step.
    this.#focus = field;
  };

  readonly #openPreview = (): void => {
    this.#show({ preview: { ...this.#view.preview, isShown: true } }, '', 'preview');
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const root = this.shadowRoot;
    this.#around = [];
    for (let one = root?.activeElement ?? null; one; one = one.parentElement) this.#around.push(one);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const wanted = this.#focus;
    this.#focus = '';
    if (wanted !== '') {
      const all = this.renderRoot.querySelectorAll<HTMLElement>('input, select, textarea, [tabindex="-1"]');
      const field = [...all].find(({ id }) => id === wanted);
      (field ?? this.renderRoot.querySelector<HTMLElement>('.step [tabindex="-1"]'))?.focus();
      return;
    }
    // The button that was pressed may be gone: then the focus stays near, and is not lost to the page's top.
    const [held, ...around] = this.#around;
    if (held === undefined || held.isConnected) return;
    const near = around
      .filter((one) => one.isConnected)
      .map((one) => one.querySelector<HTMLElement>(PRESSED));
    near.find((one) => one !== null)?.focus();
  }

  protected override render(): TemplateResult {
    const page = this.#page();
    const { say, view, mistakes } = page;
    const at = STEPS.indexOf(view.step);
    const [before, next] = [STEPS[at - 1], STEPS[at + 1]];
    const errors = mistakes.filter(
      ({ severity, code }) => severity === 'error' && code !== 'place/missing',
    ).length;
    return html`<div class=${view.preview.isWide ? 'page wide' : 'page'} lang=${view.language}>
      <header>
        <h1>${say('title')}</h1>
        <p>${say('lead')}</p>
        ${button(
          say('language.other'),
          () => {
            this.#show({ language: view.language === 'ja' ? 'en' : 'ja' });
          },
          'text',
        )}
      </header>
      <nav aria-label=${say('steps')}>
        <ol>
          ${STEPS.map(
            (step, nth) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${step === view.step ? 'step' : nothing}
                  @click=${() => {
                    this.#show({ step });
                  }}
                >
                  <span aria-hidden="true">${nth + 1}</span> ${say(`step.${step}`)}
                </button>
              </li>`,
          )}
        </ol>
      </nav>
      <div class="columns">
        <main class="step">
          <p class="where">${placeName(page)}</p>
          <h2 tabindex="-1">${say(`step.${view.step}`)}</h2>
          ${DRAWN[view.step](page)}
          <div class="actions onward">
            ${
              next
                ? button(
                    say('step.next', { step: say(`step.${next}`) }),
                    () => {
                      this.#show({ step: next });
                    },
                    'primary',
                  )
                : nothing
            }
            ${
              before
                ? button(
                    say('step.back'),
                    () => {
                      this.#show({ step: before });
                    },
                    'text',
                  )
                : nothing
            }
            ${
              errors > 0 && view.step !== 'paste'
                ? html`<p class="warning">${say('step.mistakes', { count: errors })}</p>`
                : nothing
            }
          </div>
        </main>
        ${preview(page)}
      </div>
      <div class=${this.#said === '' ? 'bar quiet' : 'bar'}>
        <p role="status">${this.#said}</p>
        ${view.preview.isShown ? nothing : button(say('preview.open'), this.#openPreview)}
      </div>
      ${sheet(page)}
    </div>`;
  }
}
