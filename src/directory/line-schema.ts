/** The schema of a nationwide line, for lines that others bring. */
import * as v from 'valibot';
import { LINE_KINDS } from './centre.ts';
import type { Hotline } from './centre.ts';
import { shapes } from './centre-schema.ts';
import { readTelephone } from './telephone.ts';

function lineSchema() {
  const { text, hours, date, website, source } = shapes([]);
  return v.object({
    id: text,
    name: text,
    kinds: v.array(v.picklist(LINE_KINDS)),
    audience: text,
    numbers: v.array(
      v.object({
        tel: v.pipe(
          v.string(),
          v.check((tel) => readTelephone(tel)?.repaired === false, 'tel/form'),
        ),
        label: v.exactOptional(text),
        hours: v.exactOptional(hours),
        hoursText: v.exactOptional(text),
      }),
    ),
    text: v.boolean(),
    always: v.boolean(),
    free: v.exactOptional(v.boolean()),
    website: v.exactOptional(website),
    checked: v.exactOptional(date),
    sources: v.pipe(v.array(source), v.minLength(1, 'sources/missing')),
  });
}

/** A fault of a line: where it is in the line, and what is wrong there. */
export interface LineFault {
  /** For example `numbers.0.tel`; empty: the whole line. */
  readonly at: string;
  readonly what: string;
}

/** Everything that is wrong with a line; empty: it can be shown. Never throws for parsed JSON. */
export function lineFaults(raw: unknown): readonly LineFault[] {
  const { success, output, issues = [] } = v.safeParse(lineSchema(), raw);
  if (!success) return issues.map((one) => ({ at: v.getDotPath(one) ?? '', what: one.message }));
  const line: Hotline = output;
  return line.numbers.length > 0 || line.website !== undefined
    ? []
    : [{ at: '', what: 'neither a number nor a page' }];
}
