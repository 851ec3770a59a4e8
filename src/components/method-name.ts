import type { MethodId } from '../recommend/model.ts';
import type { Translate } from '../i18n/translate.ts';

/** The method as it stands in a sentence, e.g. 「来所相談」; its own name may explain more. */
export const methodName = (t: Translate, method: MethodId): string =>
  t.maybe(`method.${method}.short`) ?? t(`method.${method}`);
