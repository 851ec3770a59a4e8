/** The changelog, by its headings `## 1.2.3 - 2026-12-24`, `## 1.2.3 - unreleased` and `## Unreleased`. */

export interface Section {
  /** Null under `## Unreleased`. */
  readonly version: string | null;
  /** `YYYY-MM-DD`; null while it is not released. */
  readonly date: string | null;
  /** What stands below the heading. */
  readonly text: string;
}

/** Its sections, the newest first, as they stand. */
export function sectionsOf(changelog: string): readonly Section[] {
  const [, ...parts] = `\n${changelog}`.split(/^## /m);
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const [, version, date] = /^\[?(\d+\.\d+\.\d+[\w.-]*)\]?(?: - (\S+))?\s*$/.exec(heading) ?? [];
    return {
      version: version ?? null,
      date: /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? (date ?? null) : null,
      text: lines.join('\n').trim(),
    };
  });
}

/** What hinders the release of a version, in words; empty if nothing does. */
export function changelogObjections(changelog: string, version: string, today: string): readonly string[] {
  const sections = sectionsOf(changelog);
  const own = sections.find((section) => section.version === version);
  const objections: string[] = [];
  if (sections.some((section) => section.version === null && section.text !== ''))
    objections.push(`what stands under "Unreleased" belongs under "## ${version} - ${today}"`);
  if (!own) return [...objections, `there is no heading "## ${version} - ${today}"`];
  if (own.date === null) objections.push(`the heading of ${version} has no date: "## ${version} - ${today}"`);
  else if (own.date > today) objections.push(`${own.date}, the date of ${version}, is still to come`);
  if (!/^- \S/m.test(own.text)) objections.push(`nothing is listed under ${version}`);
  return objections;
}
