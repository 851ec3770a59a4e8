interface LaunchOptions {
  executablePath: string;
  headless: true;
}
export function chromiumOptions(): LaunchOptions & { args: string[] };
export function firefoxOptions(): LaunchOptions & {
  browser: 'firefox';
  userDataDir: string;
  extraPrefsFirefox: Record<string, unknown>;
};
