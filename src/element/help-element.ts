import type { TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { FocusController } from '../controllers/focus.ts';
import { LanguageController } from '../controllers/language.ts';
import { SessionController } from '../controllers/session.ts';
import { ATTRIBUTES } from '../core/attributes.ts';
import type { Config } from '../core/config.ts';
import { parseConfig } from '../core/config.ts';
import { issue } from '../core/issue.ts';
import type { Setting } from '../core/places.ts';
import { termsOf } from '../core/places.ts';
import type { Terms } from '../core/relevance.ts';
import type { Action, Session } from '../core/session.ts';
import { toView } from '../core/to-view.ts';
import type { View } from '../core/view.ts';
import { createTranslator } from '../i18n/i18next.ts';
import { resolveLanguage } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Context } from '../screens/context.ts';
import { TITLE_ID } from '../screens/parts/heading.ts';
import { shell } from '../screens/shell.ts';
import { statusText } from '../screens/status.ts';
import { reflectAttributes, upgradeProperties } from './attributes.ts';
import { emit } from './events.ts';
import { showFallback } from './fallback.ts';
import type { Kit } from './kit.ts';
import { styles } from './styles.ts';
import { VERSION } from './version.ts';
import { Warnings } from './warnings.ts';

interface Settings {
  readonly config: Config;
  readonly setting: Setting;
}

/** The widget without its data; an entry gives it a `kit`. See `HikikomoriHelpElement` for the public documentation. */
export class HelpElement extends LitElement {
  static readonly version: string = VERSION;
  static readonly kit: Kit;
  static override readonly styles = styles;
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  readonly #focus = new FocusController(this, `#${TITLE_ID}`);
  readonly #language = new LanguageController(this);
  readonly #warnings = new Warnings();
  readonly #session = new SessionController(this, (session) => this.#terms(session), (action) => { this.#stepped(action); });
  readonly #send = (action: Action): void => { this.#guard(() => { this.#session.send(action); }); };
  #settings: Settings | undefined;
  #shown: { session: Session; settings: Settings; view: View } | undefined;
  #translators = new Map<string, ReturnType<typeof createTranslator>>();
  #status = '';
  #failed = false;

  override connectedCallback(): void {
    upgradeProperties(this);
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    this.#settings = undefined;
    // Words for another audience are another conversation.
    if (name === 'audience') this.#session.restart();
    this.requestUpdate();
  }

  /** Forgets all answers and shows the first screen. */
  restart(): void {
    this.#send({ type: 'clear' });
  }

  /** Shows all contacts. */
  showContacts(): void {
    this.#send({ type: 'open', side: 'contacts' });
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#guard(() => { super.update(changed); });
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const t = this.#translate(view.who);
    return html`<section class="widget" aria-label=${t('widget.name')} lang=${t.language} dir="ltr">
      <p class="hidden" role="status">${this.#status}</p>
      ${shell(view, this.#context(t))}
    </section>`;
  }

  protected override firstUpdated(): void {
    if (!this.#failed) emit(this, 'hikikomori-help-ready', null);
  }

  /** Whatever goes wrong, in a step or in drawing, the host page's own contact list comes back into view. */
  #guard(run: () => void): void {
    try {
      if (!this.#failed) return run();
    } catch (error) {
      this.#failed = true;
      this.#warnings.report(this, [issue('render/failed', String(error), 'no error; please report this')]);
    }
    showFallback(this, this.#kit);
  }

  get #kit(): Kit {
    return (this.constructor as typeof HelpElement).kit;
  }

  /** Derived once for a session and settings: a step announces it and a drawing shows it. */
  get #view(): View {
    const session = this.#session.current;
    const settings = this.#read();
    if (this.#shown?.session !== session || this.#shown.settings !== settings) {
      this.#shown = { session, settings, view: toView(settings.setting, settings.config, session) };
    }
    return this.#shown.view;
  }

  #terms(session: Session | undefined): Terms {
    const { setting, config } = this.#read();
    return termsOf(setting, config, { area: session?.area ?? null });
  }

  /** Settings are read anew after an attribute has changed, not for every drawing. */
  #read(): Settings {
    if (this.#settings) return this.#settings;
    const { questionnaire, rules, directory } = this.#kit;
    const today = todayInJapan(Date.now());
    const raw = Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
    const { config, issues } = parseConfig(raw, directory.areas, today);
    this.#settings = { config, setting: { questionnaire, rules, directory, today } };
    this.#warnings.report(this, issues);
    return this.#settings;
  }

  #translate(who: View['who']): Translate {
    const { languages } = this.#kit;
    const available = Object.keys(languages);
    const wished = this.getAttribute('lang')?.trim() ?? '';
    const own = wished === '' ? null : resolveLanguage(wished, available);
    if (wished !== '' && !own) this.#warnings.report(this, [issue('attribute/lang', wished, available.join(', '))]);
    const language = own ?? (wished === '' ? resolveLanguage(this.#language.inherited, available) : null) ?? available[0] ?? 'ja';
    const known = this.#translators.get(language) ?? createTranslator(languages, language);
    this.#translators.set(language, known);
    return known(who);
  }

  #context(t: Translate): Context {
    return {
      t,
      send: this.#send,
      contacted: (channel) => { emit(this, 'hikikomori-help-contact', { channel }); },
      rules: this.#kit.rules,
    };
  }

  #stepped(action: Action): void {
    const view = this.#view;
    const t = this.#translate(view.who);
    this.#status = action.type === 'clear' ? t('status.cleared') : statusText(t, view);
    this.#focus.request();
    if (view.screen === 'question') emit(this, 'hikikomori-help-step', { index: view.number });
    if (view.screen === 'result') emit(this, 'hikikomori-help-result', { method: view.outcome === 'no-preference' ? null : (view.methods[0]?.method ?? null) });
  }
}
reflectAttributes(HelpElement.prototype);

/** `YYYY-MM-DD` in Japan: nine hours ahead all year round, whatever the visitor's zone. */
const todayInJapan = (now: number): string => new Date(now + 9 * 3_600_000).toISOString().slice(0, 10);
