import { VERSION } from './version.ts';

interface Versioned {
  readonly version?: string;
}

/**
 * Registers the element, once. Pages do load an embed script twice, and sometimes two versions of it:
 * the first stays, and a different second one is told to the embedder.
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
