/**
 * Links as they are in the repository, where a page lies beside its sources, made into links of the site.
 * What leaves docs/ becomes a link to the repository if its address is known (`DOCS_REPOSITORY`, up to and with
 * the branch), else a name without a link.
 */
import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { DOCS, INCLUDED } from './pages.ts';

const REPOSITORY = process.env['DOCS_REPOSITORY'];
/** What is copied to the site as it is (`config.ts`). */
const COPIED = /^docs\/(accessibility\/.+\.(?:html|csv|json)|bench\/.+\.json)$/;
const PAGES = new Map([
  ...Object.entries(INCLUDED).map(([page, file]) => [file, page] as const),
  ['README.md', 'index.md'],
  ['README.en.md', 'en/index.md'],
]);

/** A file of the repository as an address of the site; nothing if the site does not have it. */
function addressOf(file: string): string | undefined {
  const page = PAGES.get(file) ?? (/^docs\/(.+\.md)$/.exec(file) ?? [])[1];
  if (page !== undefined) return `/${page.replace(/README\.md$/, 'index.md')}`;
  return COPIED.exec(file)?.[0].replace(/^docs/, '');
}

/** @param md gets rules for links and pictures, which need the path of the page from VitePress */
export function siteLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('site-links', ({ tokens, env }) => {
    const { relativePath } = env as { relativePath: string };
    const source = INCLUDED[relativePath] ?? `docs/${relativePath}`;
    // The bundler takes an address without a dot at its start for the name of a package.
    for (const token of tokens.flatMap((one) => [one, ...(one.children ?? [])]))
      if (token.type.startsWith('html_'))
        token.content = token.content.replaceAll(/(<img [^>]*?src=")(?![a-z]+:|[./])/g, '$1./');
    for (const { children } of tokens) {
      // Links do not nest: the next end belongs to the last start.
      let unlinked = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const href = decodeURI(token.attrGet('href') ?? '');
          if (/^(?:[a-z]+:|#|\/)/.test(href)) continue;
          const [path = '', hash = ''] = href.split(/(?=#)/);
          let file = posix.join(posix.dirname(source), path).replace(/\/$/, '');
          const place = `${DOCS}../${file}`;
          if (existsSync(place) && statSync(place).isDirectory())
            file = existsSync(`${place}/README.md`) ? `${file}/README.md` : file;
          const address = addressOf(file);
          if (address !== undefined) {
            token.attrSet('href', address + hash);
            // The router of the site knows pages only.
            if (!address.endsWith('.md')) token.attrSet('target', '_self');
          } else if (!existsSync(place)) {
            throw new Error(`${source}: nothing is at ${href}`);
          } else if (REPOSITORY) {
            token.attrSet('href', `${REPOSITORY}/${file}${hash}`);
          } else {
            unlinked = true;
            token.tag = 'span';
            token.attrs = [['class', 'source']];
          }
        } else if (token.type === 'image') {
          const src = token.attrGet('src') ?? '';
          if (/^(?:[a-z]+:|\/)/.test(src)) continue;
          const file = posix.join(posix.dirname(source), src);
          token.attrSet('src', `./${posix.relative(posix.dirname(`docs/${relativePath}`), file)}`);
        } else if (token.type === 'link_close' && unlinked) {
          unlinked = false;
          token.tag = 'span';
        }
      }
    }
  });
}
