// Pages as an embedder would write them, served over real HTTP together with the built script.
import { readFileSync } from 'node:fs';
import type { SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { serve, type Site } from '../../../scripts/serve.mjs';
import { probeText } from './probe.ts';

/** Another directory may be given, to test a script that was built elsewhere. */
export const DIST = process.env['DIST_DIR'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));
export const SCRIPT = '/hikikomori-help.js';
export const scriptText = (): string => readFileSync(join(DIST, SCRIPT), 'utf8');
export const scriptMap = (): SourceMapPayload =>
  JSON.parse(readFileSync(join(DIST, `${SCRIPT}.map`), 'utf8')) as SourceMapPayload;

export const CENTRE = {
  'center-name': '○○市ひきこもり地域支援センター',
  phone: '000-000-0000',
  hours: 'Mo-Fr 09:00-17:00',
  sns: 'https://lin.ee/xxxx',
};
export const FALLBACK =
  '<p id="fallback">○○市ひきこもり地域支援センター <a href="tel:0000000000">000-000-0000</a></p>';

export const widget = (attributes: Record<string, string> = CENTRE, children = FALLBACK): string =>
  `<hikikomori-help${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>${children}</hikikomori-help>`;

export const scriptTag = (src = SCRIPT): string => `<script src="${src}" defer></script>`;
export const inlineProbe = `<script>${probeText}</script>`;

export const page = (body: string, head = scriptTag()): string => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>相談のご案内</title></head>
<body><h1>相談のご案内</h1>${body}</body></html>`;

/** A site for the test that calls it. `requests` is what the server was asked for. */
export async function site(
  pages: Record<string, string | Buffer>,
  headers: Record<string, string> | ((path: string) => Record<string, string>) = {},
): Promise<Site> {
  const running = await serve({ root: DIST, headers, pages: { '/probe.js': probeText, ...pages } });
  onTestFinished(running.close);
  return running;
}
