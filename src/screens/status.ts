import type { View } from '../visit/view.ts';
import type { Translate } from '../i18n/translate.ts';

/** Where one is now, for the live region: short, since the heading itself is read as it takes the focus. */
export function statusText(t: Translate, view: View): string {
  if (view.screen !== 'question') return t(`status.${view.screen}`);
  return t('status.question', { number: view.number, who: view.who ? t(`option.who.${view.who}`) : '' });
}
