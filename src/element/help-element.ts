import type { TemplateResult } from 'lit';
import { adoptStyles, html, isServer, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ChildSettingsController } from './controllers/child-settings.ts';
import { ClockController } from './controllers/clock.ts';
import { DirectoryController } from './controllers/directory.ts';
import { FilesController, saveReminder } from './controllers/download.ts';
import { FocusController } from './controllers/focus.ts';
import { HandOverController } from './controllers/memo-export.ts';
import { HostButtonsController } from './controllers/host-buttons.ts';
import { OwnContentController } from './controllers/own-content.ts';
import { PrintController } from './controllers/print.ts';
import { PanelController } from './controllers/panel.ts';
import { QuickExitController } from './controllers/quick-exit.ts';
import { OpenedController } from './controllers/disclosures.ts';
import { SessionController } from './controllers/session.ts';
import { SurroundingsController } from './controllers/surroundings.ts';
import { WordsController } from './controllers/words.ts';
import type { Issue } from '../directory/issue.ts';
import type { Terms } from '../visit/replay.ts';
import type { Action, Session } from '../visit/session.ts';
import { toView } from '../visit/to-view.ts';
import type { View } from '../visit/view.ts';
import { directionOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Context } from '../components/context.ts';
import { TITLE_ID } from '../components/heading.ts';
import { frame } from '../screens/display-mode.ts';
import { shell, statusText } from '../screens/layout.ts';
import { AttributesElement } from './attributes.ts';
import { emit } from './events.ts';
import { failure, Warnings } from './warnings.ts';
import { showFallback } from './fallback.ts';
import type { Content } from './content.ts';
import type { OpenOptions } from './places.ts';
import { actionFor, PLACES, wishedPlace } from './places.ts';
import type { Settings } from './settings.ts';
import { SettingsReader } from './settings.ts';
import { styles } from './styles.ts';
import { keepTyping } from './typing.ts';
import { VERSION } from './version.ts';

const SAID = {
  saved: 'status.saved',
  'maybe-saved': 'status.maybe-saved',
  'not-saved': 'status.not-saved',
} as const;

/**
 * The widget without its data; an entry adds `content` in a subclass. See `HikikomoriHelpElement` for the
 * public documentation.
 */
export class HelpElement extends AttributesElement {
  /** The version of the package. */
  static readonly version: string = VERSION;
  /** @internal */
  static readonly content: Content;
  /** A server draws a slot alone: nothing to style, and no inline style that a strict policy would refuse. */
  static override readonly styles = isServer ? [] : styles;

  readonly #panel = new PanelController(
    this,
    () => this.#read().config,
    () => {
      this.#focus.request();
    },
  );
  readonly #surroundings = new SurroundingsController(
    this,
    () => this.#read().config,
    (look) => {
      if (!this.#failed) this.#guard(look);
    },
    () => {
      this.#panel.makeRoom();
    },
  );
  readonly #focus: FocusController = new FocusController(this, `#${TITLE_ID}`);
  readonly #words: WordsController = new WordsController(this, {
    content: () => this.#content,
    language: () => this.getAttribute('lang')?.trim() || (this.#child.current.raw.lang?.trim() ?? ''),
    furigana: () => this.#read().config.furigana,
    warn: (issues) => {
      this.#warn(issues);
    },
    say: (words) => {
      this.#say(words);
    },
    guard: (run) => {
      this.#guard(run);
    },
  });
  readonly #opened = new OpenedController(this);
  readonly #warnings = new Warnings();
  readonly #clock = new ClockController(this);
  readonly #child = new ChildSettingsController(this);
  readonly #own = new OwnContentController(
    this,
    () => this.#read().config.headingLevel,
    (issues) => {
      this.#warn(issues);
    },
  );
  readonly #directory = new DirectoryController(this, (issues) => {
    this.#warn(issues);
    this.requestUpdate();
  });
  readonly #settings = new SettingsReader(
    this,
    { clock: this.#clock, child: this.#child, directory: this.#directory },
    (issues) => {
      this.#warn(issues);
    },
  );
  readonly #session: SessionController = new SessionController(
    this,
    () => this.#terms(),
    (action) => {
      this.#stepped(action);
    },
  );
  readonly #files = new FilesController(this);
  readonly #handOver = new HandOverController(this, this.#files, (outcome) => {
    this.#say(this.#words.translate(this.#view.who)(`memo.said.${outcome}`));
  });
  readonly #print = new PrintController(this);
  readonly #send = (action: Action): void => {
    this.#handOver.forget();
    this.#guard(() => {
      this.#session.send(action);
    });
  };
  readonly #exit = new QuickExitController(
    this,
    () => this.#read().config.quickExit,
    () => {
      this.restart();
    },
    () => {
      const t = this.#words.translate(this.#view.who);
      return { words: t('exit.still-there'), language: t.language };
    },
  );
  /** The last view, with the session and settings it was made from. */
  #shown: { session: Session; settings: Settings; view: View } | undefined;
  /** The text of the live region. */
  #status = '';
  /** Steps taken so far. */
  #steps = 0;
  #isDrawing = false;
  #failed = false;

  constructor() {
    super();
    new HostButtonsController(this, PLACES, (at, opener) => {
      this.#openAt(at, opener);
    });
  }

  /** Lit throws here if the page prevents shadow roots: then the tag's own content stays in view. */
  override connectedCallback(): void {
    // A server may connect what it draws, but has no page to look at.
    if (isServer) return;
    this.#guard(() => {
      super.connectedCallback();
    });
  }

  /** Forgets all answers and shows the first screen. */
  restart(): void {
    this.#send({ type: 'clear' });
  }

  /** Shows all contacts; a panel that is closed opens. */
  showContacts(): void {
    this.open({ at: 'contacts' });
  }

  /**
   * Opens the panel or dialog; where the widget is a part of the page, its heading takes the focus. `at` says
   * where: `start` (the questions, where one has left them), `contacts`, `crisis` or `about`; left out: as it
   * was.
   */
  open(options?: OpenOptions): void {
    this.#openAt(wishedPlace(options));
  }

  /** Closes the panel or dialog and gives the focus back. The answers stay until they are deleted. */
  close(): void {
    this.#panel.close();
  }

  /**
   * The tag's own contacts stay in view until the first drawing.
   *
   * Not Lit's own method: where the page has loaded Lit's support for hydration, that takes a root which is there
   * already for a drawing to continue. The root of a server holds a slot alone, and that of a page which was saved
   * would show the widget twice: both are drawn anew.
   */
  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof HelpElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    root.replaceChildren();
    adoptStyles(root, elementStyles);
    this.renderOptions.renderBefore = this.#own.place(root);
    keepTyping(root);
    return root;
  }

  /**
   * Lets the browser paint and handle input before the first drawing: running the script was a long task
   * already.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated)
      await new Promise((later) => {
        setTimeout(later);
      });
    await super.scheduleUpdate();
  }

  /** The error boundary: catches what the drawing and the controllers around it throw. */
  protected override performUpdate(): void {
    this.#isDrawing = true;
    this.#guard(() => {
      super.performUpdate();
    });
    this.#isDrawing = false;
  }

  protected override render(): TemplateResult {
    // A server has neither the tag's content nor a clock that is the visitor's: the tag's own contacts are shown.
    if (isServer) return html`<slot></slot>`;
    const { display, placement } = this.#read().config;
    const { isOpen, isModal, open, close } = this.#panel;
    const { theme } = this.#surroundings;
    return frame(
      this.#words.translate(undefined),
      {
        display,
        placement,
        isOpen,
        isModal,
        theme,
        close,
        open: () => {
          open();
        },
      },
      () => this.#draw(this.#view, this.#status),
    );
  }

  /**
   * `keyed` makes new elements for each step, setting and language. Page translators replace text nodes: in
   * reused elements Lit would write into the removed ones, and the old question would stay above the new
   * answers.
   *
   * The classes and attributes of the section tell session recorders (docs/privacy.md) to leave it out. They
   * are not on the tag, since most recorders look for them only on the elements whose changes they record.
   */
  #draw(view: View, status: string): TemplateResult {
    const t = this.#words.translate(view.who);
    const context = this.#context(t);
    return html`<section
      class="widget rr-block ph-no-capture sentry-block nr-block amp-block mp-block fs-exclude ym-hide-content"
      data-sentry-block
      data-dd-privacy="hidden"
      data-clarity-mask="true"
      data-hj-suppress
      data-private
      data-matomo-mask
      data-cs-mask
      data-heap-redact-text="true"
      data-openreplay-hidden
      data-recording-disable
      data-theme=${this.#surroundings.theme ?? nothing}
      ?data-furigana=${context.furigana?.isOn}
      aria-label=${t('widget.name')}
      lang=${t.language}
      dir=${directionOf(t.language)}
    >
      <p class="hidden" role="status" .textContent=${status}></p>
      ${keyed([this.#steps, this.#settings.changes, t.language, context.furigana?.isOn].join(' '), shell(view, context))}
    </section>`;
  }

  protected override firstUpdated(): void {
    if (this.#failed) return;
    emit(this, 'hikikomori-help-ready', null);
  }

  /**
   * Runs a step or a drawing. If it throws, the tag's own content is shown instead, now and at every later
   * call.
   */
  #guard(run: () => unknown): unknown {
    try {
      if (!this.#failed) return run();
    } catch (error) {
      this.#failed = true;
      this.#warn([failure(error)]);
      this.#panel.close();
    }
    return showFallback(this, this.#content);
  }

  get #content(): Content {
    return (this.constructor as typeof HelpElement).content;
  }

  /** Cached for the session and settings: a step needs it for the announcement, then the drawing uses it. */
  get #view(): View {
    const session = this.#session.current;
    const settings = this.#read();
    if (this.#shown?.session !== session || this.#shown.settings !== settings) {
      this.#shown = {
        session,
        settings,
        view: toView(settings.setting, settings.config, session, settings.levels),
      };
    }
    return this.#shown.view;
  }

  /** @param opener gets the focus back on closing; left out: what has the focus now */
  #openAt(at: string, opener?: HTMLElement): void {
    // Lit applies properties that were set before the script loaded (`display` may be one) in the first
    // drawing only: draw now. A listener of the error event may call this during that drawing.
    if (this.isConnected && !this.hasUpdated && !this.#isDrawing) this.performUpdate();
    this.#guard(() => {
      this.#panel.open(opener);
    });
    const { action, issues } = actionFor(at);
    this.#warn(issues);
    if (action) this.#send(action);
  }

  #terms(): Terms {
    const {
      setting: { questionnaire, rules },
      config: { audience },
    } = this.#read();
    return { questionnaire, rules, audience };
  }

  #read(): Settings {
    return this.#settings.read(this.#content, this.#session.area);
  }

  #context(t: Translate): Context {
    const words = this.#words.context(t);
    return {
      ...words,
      t: words.furigana?.isOn ? t.marked : t,
      send: this.#send,
      contacted: (channel) => {
        emit(this, 'hikikomori-help-contact', { channel });
      },
      rules: this.#content.rules,
      now: this.#clock.now,
      exit: this.#exit.leave,
      quickExit: this.#read().config.quickExit !== null,
      inPanel: this.#read().config.display !== 'inline',
      statement: this.#read().config.statement,
      report: this.#read().config.report,
      remind: (reminder) => {
        this.#status = t(SAID[saveReminder(this.#files, reminder, Date.now())]);
        this.requestUpdate();
      },
      opened: this.#opened,
      handOver: {
        copy: this.#handOver.copy,
        share: this.#handOver.share,
        download: this.#handOver.download,
        outcomeOf: (of) => this.#handOver.outcomeOf(of),
        print: this.#print.print,
      },
    };
  }

  #warn(issues: readonly Issue[]): void {
    this.#warnings.report(this, issues);
  }

  /**
   * Screen readers announce only changes of a live region: a trailing no-break space makes the same words
   * count as one.
   */
  #say(words: string): void {
    this.#status = words && words === this.#status ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  #stepped(action: Action): void {
    const view = this.#view;
    const t = this.#words.translate(view.who);
    this.#steps += 1;
    if (action.type === 'clear') {
      this.#panel.close();
      this.#files.letGo();
    }
    this.#status = action.type === 'clear' ? t('status.cleared') : statusText(t, view);
    this.#focus.request();
    this.#opened.forget();
    if (view.screen === 'question') emit(this, 'hikikomori-help-step', { index: view.number });
    if (view.screen === 'result')
      emit(this, 'hikikomori-help-result', {
        method: view.outcome === 'no-preference' ? null : (view.methods[0]?.method ?? null),
      });
  }
}
