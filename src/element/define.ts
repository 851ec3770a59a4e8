import { VERSION } from './version.ts';

interface Versioned {
  readonly version?: string;
}

/**
 * Registers the element once. Some pages load an embed script twice, or two versions of it: the first stays,
 * and the embedder is warned about a second one of another version.
 */
export function define(constructor: CustomElementConstructor, tag = 'hikikomori-help'): void {
  const present = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (!present) {
    customElements.define(tag, constructor);
  } else if (present.version !== VERSION) {
    console.warn(
      `[hikikomori-help] define/twice: version ${String(present.version)} is already in use, version ${VERSION} was not defined.`,
    );
  }
}
