export interface WebKit {
  readonly connection: {
    protocol: 'http';
    hostname: string;
    port: number;
    path: string;
    capabilities: { browserName: string };
  };
  stop(): Promise<void>;
}
export function startWebKit(): Promise<WebKit>;
