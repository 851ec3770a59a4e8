// A witness inside the page: notes what would otherwise be gone by the time a driver can ask. It must come
// before all other scripts.

/** As an inline script it makes no request; as a file (`/probe.js`) it is allowed under a strict CSP. */
export const probeText = `(${installProbe})();`;

declare global {
  interface Window {
    /** `source`: the address of the script that did it, as far as the browser tells. */
    probe?: {
      messages: { kind: string; text: string; source?: string }[];
      violations: string[];
      sources: string[];
    };
  }
}

function installProbe(): void {
  const probe: NonNullable<Window['probe']> = { messages: [], violations: [], sources: [] };
  window.probe = probe;
  for (const [name, kind] of [
    ['error', 'error'],
    ['warn', 'warning'],
  ] as const) {
    const original = console[name];
    console[name] = (...args: unknown[]) => {
      probe.messages.push({ kind, text: args.map(String).join(' ') });
      original.apply(console, args);
    };
  }
  addEventListener('error', (event) =>
    probe.messages.push({ kind: 'uncaught', text: event.message, source: event.filename }),
  );
  addEventListener('unhandledrejection', (event) =>
    probe.messages.push({ kind: 'uncaught', text: String(event.reason) }),
  );
  addEventListener('securitypolicyviolation', (event) => {
    // The icon of the tab is asked for by the browser itself, not by the page.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    probe.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    probe.sources.push(event.sourceFile);
  });
}
