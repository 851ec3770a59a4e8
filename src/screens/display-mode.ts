import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Display, LauncherPlacement } from '../settings/config.ts';
import { directionOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import { icon } from '../components/icon.ts';

export interface Frame {
  readonly display: Display;
  readonly placement: LauncherPlacement;
  readonly isOpen: boolean;
  readonly isModal: boolean;
  /** Null: the page decides. */
  readonly theme: 'light' | 'dark' | null;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * The widget as a part of the page, a launcher with a panel, or a dialog that something on the page opens.
 * @param content draws the screen; called only when the screen is visible
 */
export function frame(
  t: Translate,
  { display, placement, isOpen, isModal, theme, open, close }: Frame,
  content: () => TemplateResult,
): TemplateResult {
  if (display === 'inline') return content();
  const inner = (): TemplateResult =>
    html`<div class="bar">
        <button type="button" class="text" part="close" @click=${close}>
          ${icon('close')}${t('panel.close')}
        </button>
      </div>
      ${content()}`;
  const cancel = (event: Event): void => {
    // `close` changes the state, and that closes the dialog, so that state and dialog never differ.
    event.preventDefault();
    close();
  };
  return html` ${
    display === 'floating'
      ? html`<button
          type="button"
          part="launcher"
          class="launcher"
          data-placement=${placement}
          data-theme=${theme ?? nothing}
          lang=${t.language}
          dir=${directionOf(t.language)}
          aria-haspopup="dialog"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${isOpen ? close : open}
        >
          ${icon('compass')}<span>${t('widget.name')}</span>
        </button>`
      : nothing
  }
  ${
    !isOpen
      ? nothing
      : isModal
        ? html`<dialog
            part="panel"
            class="panel"
            data-display=${display}
            data-theme=${theme ?? nothing}
            aria-label=${t('widget.name')}
            lang=${t.language}
            dir=${directionOf(t.language)}
            @cancel=${cancel}
          >
            ${inner()}
          </dialog>`
        : html`<div
            part="panel"
            class="panel"
            role="dialog"
            popover="manual"
            data-display=${display}
            data-theme=${theme ?? nothing}
            aria-label=${t('widget.name')}
            lang=${t.language}
            dir=${directionOf(t.language)}
          >
            ${inner()}
          </div>`
  }`;
}
