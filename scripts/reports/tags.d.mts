export function criteriaIn(text: string): string[];
export function taggedFiles(folder?: string): Record<string, string[]>;
