import type { TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ChildSettingsController } from '../controllers/child-settings.ts';
import { ClockController } from '../controllers/clock.ts';
import { DirectoryController } from '../controllers/directory.ts';
import { FilesController } from '../controllers/files.ts';
import { FocusController } from '../controllers/focus.ts';
import { HandOverController } from '../controllers/hand-over.ts';
import { LanguageController } from '../controllers/language.ts';
import { PrintController } from '../controllers/print.ts';
import { PanelController } from '../controllers/panel.ts';
import { QuickExitController } from '../controllers/quick-exit.ts';
import { OpenedController } from '../controllers/opened.ts';
import { saveReminder } from '../controllers/reminder.ts';
import { SessionController } from '../controllers/session.ts';
import type { RawAttributes } from '../core/attributes.ts';
import { ATTRIBUTES } from '../core/attributes.ts';
import { termsOf } from '../core/places.ts';
import type { Terms } from '../core/relevance.ts';
import type { Action, Session } from '../core/session.ts';
import { toView } from '../core/to-view.ts';
import type { View } from '../core/view.ts';
import { translatorFor } from '../i18n/i18next.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Context } from '../screens/context.ts';
import { TITLE_ID } from '../screens/parts/heading.ts';
import { frame } from '../screens/frame.ts';
import { shell } from '../screens/shell.ts';
import { statusText } from '../screens/status.ts';
import { reflectAttributes, upgradeProperties } from './attributes.ts';
import { emit } from './events.ts';
import { failure } from './failure.ts';
import { showFallback } from './fallback.ts';
import type { Kit } from './kit.ts';
import type { Settings } from './settings.ts';
import { SettingsReader } from './settings.ts';
import { styles } from './styles.ts';
import { VERSION } from './version.ts';
import { Warnings } from './warnings.ts';

/** The widget without its data; an entry gives it a `kit`. See `HikikomoriHelpElement` for the public documentation. */
export class HelpElement extends LitElement {
  static readonly version: string = VERSION;
  static readonly kit: Kit;
  static override readonly styles = styles;
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  readonly #panel = new PanelController(this, () => this.#read().config, () => { this.#focus.request(); });
  readonly #focus: FocusController = new FocusController(this, `#${TITLE_ID}`);
  readonly #language = new LanguageController(this);
  readonly #opened = new OpenedController(this);
  readonly #warnings = new Warnings();
  readonly #clock = new ClockController(this);
  readonly #child = new ChildSettingsController(this, ({ raw }) => { this.#childChanged(raw); });
  readonly #directory = new DirectoryController(this, (issues) => {
    this.#warnings.report(this, issues);
    this.#forgetSettings();
  });
  readonly #settings = new SettingsReader(this, { clock: this.#clock, child: this.#child, directory: this.#directory }, (issues) => { this.#warnings.report(this, issues); });
  readonly #session = new SessionController(this, () => this.#terms(), (action) => { this.#stepped(action); });
  readonly #files = new FilesController(this);
  readonly #handOver = new HandOverController(this, this.#files, (outcome) => { this.#say(this.#translate(this.#view.who)(`memo.said.${outcome}`)); });
  readonly #print = new PrintController(this);
  readonly #send = (action: Action): void => {
    this.#handOver.forget();
    this.#guard(() => { this.#session.send(action); });
  };
  readonly #exit = new QuickExitController(this, () => this.#read().config.quickExit, () => { this.restart(); }, () => {
    const t = this.#translate(this.#view.who);
    return { words: t('exit.still-there'), language: t.language };
  });
  #shown: { session: Session; settings: Settings; view: View } | undefined;
  #status = '';
  /** Counts steps and changes of settings. */
  #screens = 0;
  #failed = false;

  override connectedCallback(): void {
    this.#guard(() => {
      upgradeProperties(this);
      super.connectedCallback();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    // Words for another audience are another conversation.
    if (name === 'audience') this.#session.restart();
    if (name === 'lang') this.#language.chosen = undefined;
    this.#forgetSettings();
  }

  /** Forgets all answers and shows the first screen. */
  restart(): void {
    this.#send({ type: 'clear' });
  }

  /** Shows all contacts; a panel that is closed opens. */
  showContacts(): void {
    this.open();
    this.#send({ type: 'open', side: 'contacts' });
  }

  /** Opens the panel or dialog; where the widget is a part of the page, its heading takes the focus. */
  open(): void {
    this.#guard(() => { this.#panel.open(); });
  }

  /** Closes the panel or dialog and gives the focus back. The answers stay until they are deleted. */
  close(): void {
    this.#panel.close();
  }

  /** The tag's own contacts stay in view until the first drawing. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  /** The browser may paint the page and answer a press before the first drawing: reading the script was a long task already. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((later) => { setTimeout(later); });
    await super.scheduleUpdate();
  }

  /** Around all of it: what the controllers do before and after the drawing can fail as well. */
  protected override performUpdate(): void {
    this.#guard(() => { super.performUpdate(); });
  }

  protected override render(): TemplateResult {
    const { display, placement } = this.#read().config;
    const { isOpen, isModal, open, close } = this.#panel;
    return frame(this.#translate(undefined), { display, placement, isOpen, isModal, close, open: () => { open(); } }, () => this.#content(this.#view, this.#status));
  }

  /**
   * Each screen is made of new elements. A page translator replaces the text nodes of the old ones, so that Lit would write the words of
   * the next step where nobody sees them, and the old question would stand above the new answers.
   */
  #content(view: View, status: string): TemplateResult {
    const t = this.#translate(view.who);
    return html`<section class="widget" aria-label=${t('widget.name')} lang=${t.language} dir="ltr">
      <p class="hidden" role="status" .textContent=${status}></p>
      ${keyed(`${this.#screens} ${t.language}`, shell(view, this.#context(t)))}
    </section>`;
  }

  protected override firstUpdated(): void {
    if (this.#failed) return;
    this.renderRoot.querySelector('slot')?.remove();
    emit(this, 'hikikomori-help-ready', null);
  }

  /** Whatever goes wrong, in a step or in drawing, the host page's own contact list comes back into view. */
  #guard(run: () => unknown): unknown {
    try {
      if (!this.#failed) return run();
    } catch (error) {
      this.#failed = true;
      this.#warnings.report(this, [failure(error)]);
      this.#panel.close();
    }
    return showFallback(this, this.#kit);
  }

  get #kit(): Kit {
    return (this.constructor as typeof HelpElement).kit;
  }

  /** Derived once for a session and settings: a step announces it and a drawing shows it. */
  get #view(): View {
    const session = this.#session.current;
    const settings = this.#read();
    if (this.#shown?.session !== session || this.#shown.settings !== settings) {
      this.#shown = { session, settings, view: toView(settings.setting, settings.config, session, settings.levels) };
    }
    return this.#shown.view;
  }

  #terms(): Terms {
    const { setting, config, levels } = this.#read();
    return termsOf(setting, config, levels);
  }

  /** As with the attributes, which win. */
  #childChanged(before: RawAttributes): void {
    const { raw } = this.#child.current;
    const other = (name: 'audience' | 'lang'): boolean => before[name] !== raw[name] && !this.getAttribute(name)?.trim();
    if (other('audience')) this.#session.restart();
    if (other('lang')) this.#language.chosen = undefined;
    this.#forgetSettings();
  }

  #forgetSettings(): void {
    this.#settings.forget();
    this.#screens += 1;
    this.requestUpdate();
  }

  #read(): Settings {
    return this.#settings.read(this.#kit, this.#session.area);
  }

  #translate(who: View['who']): Translate {
    const { languages } = this.#kit;
    const wished = this.getAttribute('lang')?.trim() || (this.#child.current.raw.lang?.trim() ?? '');
    const { language, issues } = this.#language.among(Object.keys(languages), wished);
    this.#warnings.report(this, issues);
    return translatorFor(languages, language)(who);
  }

  #context(t: Translate): Context {
    return {
      t,
      send: this.#send,
      contacted: (channel) => { emit(this, 'hikikomori-help-contact', { channel }); },
      rules: this.#kit.rules,
      now: this.#clock.now,
      languages: Object.keys(this.#kit.languages).map((tag) => ({ tag, name: t.maybe(`language.${tag}`) ?? tag })),
      speak: (tag) => {
        this.#language.chosen = tag;
        this.#status = '';
        this.requestUpdate();
      },
      exit: this.#exit.leave,
      quickExit: this.#read().config.quickExit !== null,
      statement: this.#read().config.statement,
      remind: (reminder) => {
        this.#status = t(saveReminder(this.#files, reminder, Date.now()) ? 'status.saved' : 'status.not-saved');
        this.requestUpdate();
      },
      opened: this.#opened,
      handOver: {
        copy: this.#handOver.copy, share: this.#handOver.share, download: this.#handOver.download, outcome: this.#handOver.outcome, print: this.#print.print,
      },
    };
  }

  /** The same words once more are a change to nobody who listens, so they get a blank that nobody hears. */
  #say(words: string): void {
    this.#status = words === this.#status ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  #stepped(action: Action): void {
    const view = this.#view;
    const t = this.#translate(view.who);
    this.#screens += 1;
    if (action.type === 'clear') {
      this.#panel.close();
      this.#files.letGo();
    }
    this.#status = action.type === 'clear' ? t('status.cleared') : statusText(t, view);
    this.#focus.request();
    this.#opened.forget();
    if (view.screen === 'question') emit(this, 'hikikomori-help-step', { index: view.number });
    if (view.screen === 'result') emit(this, 'hikikomori-help-result', { method: view.outcome === 'no-preference' ? null : (view.methods[0]?.method ?? null) });
  }
}
reflectAttributes(HelpElement.prototype);
