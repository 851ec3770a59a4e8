export function manualCommand(packages: readonly string[]): string;
export function installPackages(packages: readonly string[], print?: (line: string) => void): string | null;
