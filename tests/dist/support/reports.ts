// Where browsers send what a page did against its policy, as the operator of a site would collect it.
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Report {
  readonly directive: string;
  readonly blocked: string;
  /** The script that did it; empty where the browser does not tell. */
  readonly source: string;
  /** What was to be done, shortened. */
  readonly sample: string;
}

interface Body {
  readonly 'csp-report'?: Record<string, string | undefined>;
}

/** For the test that calls it. `url` is what `report-uri` names; `reports` is what has come so far. */
export async function reportServer(): Promise<{ url: string; reports: Report[] }> {
  const reports: Report[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request
      .setEncoding('utf8')
      .on('data', (part: string) => {
        text += part;
      })
      .on('end', () => {
        const report = (JSON.parse(text) as Body)['csp-report'] ?? {};
        const blocked = report['blocked-uri'] ?? '';
        // The icon of the tab is asked for by the browser itself, not by the page.
        if (!blocked.endsWith('/favicon.ico'))
          reports.push({
            directive: report['effective-directive'] ?? report['violated-directive'] ?? '',
            blocked,
            source: report['source-file'] ?? '',
            sample: report['script-sample'] ?? '',
          });
        response.writeHead(204).end();
      });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as { port: number };
  return { url: `http://localhost:${port}/`, reports };
}
