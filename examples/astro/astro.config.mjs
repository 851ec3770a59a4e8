import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

// Pages are made once, when the site is built; a page with `prerender = false` is drawn for each visitor, which
// is what the adapter is for. A site without such a page needs no adapter.
export default defineConfig({ adapter: node({ mode: 'standalone' }) });
