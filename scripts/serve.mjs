// A small static server for the demo pages and, through `serve()`, for the tests of the built script.
//   node scripts/serve.mjs         demo/ and dist/ under one address; PORT picks another port than 4173
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;

/** The demo pages load `/hikikomori-help.js`, as a real page would. */
const DEFAULT_ROOTS = [join(PROJECT, 'demo'), join(PROJECT, 'dist')];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

const NOT_FOUND = `<!doctype html>
<html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>404</title>
<h1>ページが見つかりません</h1><p lang="en">Page not found</p><p><a href="/">demo/</a></p></html>
`;

/**
 * @param {object} [options]
 * @param {number} [options.port] the preferred port; if it is in use, the next free one; 0 for any
 * @param {string | string[]} [options.root] directories; the first that has the file serves it
 * @param {object | Function} [options.headers] extra response headers, or a function that returns them for a
 * path
 * @param {Record<string, string | Buffer>} [options.pages] files in memory, by path; they override the
 * directories
 * @returns {Promise<{ url: string, requests: string[], close: () => Promise<void> }>} `requests`: all
 * requested addresses, in order
 */
export async function serve({ port = 0, root = DEFAULT_ROOTS, headers = {}, pages = {} } = {}) {
  const roots = [root].flat().map((dir) => resolve(dir));
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    answer(request, response, { roots, headers, pages }).catch(() => respond(response, 500, {}, ''));
  });
  const url = `http://localhost:${await listen(server, port)}/`;
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url, requests, close };
}

async function answer(request, response, { roots, headers, pages }) {
  const path = pathOf(request.url);
  const extra = typeof headers === 'function' ? headers(path) : headers;
  const send = (status, type, body) =>
    respond(response, status, { 'content-type': type, ...extra }, request.method === 'HEAD' ? '' : body);

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return respond(response, 405, { allow: 'GET, HEAD' }, '');
  if (path !== null && Object.hasOwn(pages, path)) return send(200, typeOf(path), pages[path]);

  const found = path === null ? null : await find(roots, path);
  if (found?.redirect) return respond(response, 308, { location: found.redirect }, '');
  if (found) return send(200, typeOf(found.file), createReadStream(found.file));
  // Browsers request it on their own; a 404 would appear in the console of every page.
  if (path === '/favicon.ico') return respond(response, 204, {}, '');
  return send(404, TYPES['.html'], NOT_FOUND);
}

/** The decoded path of a request; null if it is malformed. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function find(roots, path) {
  for (const root of roots) {
    const file = await inside(root, path);
    const entry = file && (await stat(file));
    if (entry?.isFile()) return { file };
    if (!entry?.isDirectory()) continue;
    const index = await inside(root, `${path}/index.html`);
    if (!index) continue;
    return path.endsWith('/')
      ? { file: index }
      : { redirect: encodeURI(`/${path.split('/').filter(Boolean).join('/')}/`) };
  }
  return null;
}

/**
 * The real path of the file, if it exists within the directory: neither `..` nor a symbolic link leads
 * outside.
 */
async function inside(root, path) {
  try {
    const [realRoot, file] = await Promise.all([realpath(root), realpath(join(root, path))]);
    return file === realRoot || file.startsWith(realRoot + sep) ? file : null;
  } catch {
    return null;
  }
}

const typeOf = (path) =>
  TYPES[path.endsWith('/') ? '.html' : extname(path).toLowerCase()] ?? 'application/octet-stream';

function respond(response, status, headers, body) {
  if (response.headersSent) return response.end();
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (typeof body === 'string' || Buffer.isBuffer(body)) return response.end(body);
  body.on('error', () => response.destroy());
  return body.pipe(response);
}

async function listen(server, wished) {
  for (let port = wished; ; port += 1) {
    const taken = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, HOST, () => done(null));
    });
    server.removeAllListeners('error');
    if (!taken) return server.address().port;
    if (taken.code !== 'EADDRINUSE' || port - wished >= 100) throw taken;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: Number(process.env.PORT) || DEFAULT_PORT });
  console.log(url);
}
