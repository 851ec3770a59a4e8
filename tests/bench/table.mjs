/**
 * What is kept of a run of the harness, and the table that `docs/bench.md` shows of it. Ratios first: they
 * travel between machines.
 */

/**
 * Beside these we are measured: the least that such a widget can be, the three libraries with a bare
 * questionnaire, and what others ship.
 */
const FLOOR = 'lit-floor';
const LIMIT = 'vanilla';

const median = (value) => (Number.isFinite(value?.median) ? value.median : null);
const above = (peer, blank) => (Number.isFinite(peer) && Number.isFinite(blank) ? peer - blank : null);
const violations = (axe) =>
  axe ? ['start', 'mid', 'result'].flatMap((at) => axe[at]?.violations ?? []).length : null;

/** @param raw what the harness writes @returns the figures of the table, and under what they were taken */
export function kept(raw) {
  const { date, chromium, cpu, cores, reps, throttle, loadavgAtStart } = raw.meta;
  const heapOf = (peer) => above(median(peer.heap?.n50?.used), median(raw.peers.blank?.heap?.n1?.used));
  const peers = Object.entries(raw.peers)
    .filter(([name]) => name !== 'blank')
    .map(([name, peer]) => ({
      name,
      brotli: peer.bytes?.total?.br ?? null,
      compileEvaluate: median(peer.load?.compileEvalMs),
      scriptToQuestion: median(peer.load?.startToPaintedMs),
      openToQuestion: median(peer.load?.navToPaintedMs),
      longestTask: median(peer.load?.longestTaskMs),
      shift: median(peer.load?.cls),
      answerToQuestion: median(peer.interact?.painted),
      heap50: heapOf(peer),
      leakPerMount: peer.leak?.perCycle2 ?? null,
      axe: violations(peer.axe?.normal),
      strictPolicy: peer.csp?.enforced
        ? peer.csp.enforced.reached === 'result' && !peer.csp.enforced.count
        : null,
    }));
  return {
    date: date.slice(0, 10),
    chromium,
    cpu,
    cores,
    load: loadavgAtStart?.[0] ?? null,
    reps,
    throttle,
    peers,
  };
}

const cell = (value, unit, digits = 0) => (value === null ? '–' : `${value.toFixed(digits)}${unit}`);
function ratio(value, base, text) {
  if (value === null) return '–';
  return base ? `**${(value / base).toFixed(2)}** (${text})` : text;
}

/** @param results see `kept` @returns Markdown */
export function table({ peers, ...run }) {
  const base = (name) => peers.find((peer) => peer.name === name) ?? {};
  const [floor, limit] = [base(FLOOR), base(LIMIT)];
  const columns = [
    [
      'size, brotli ÷ floor',
      (p) => ratio(p.brotli, floor.brotli, cell(p.brotli && p.brotli / 1000, ' kB', 1)),
    ],
    [
      'compile and evaluate ÷ floor',
      (p) => ratio(p.compileEvaluate, floor.compileEvaluate, cell(p.compileEvaluate, ' ms')),
    ],
    [
      'script → first question ÷ floor',
      (p) => ratio(p.scriptToQuestion, floor.scriptToQuestion, cell(p.scriptToQuestion, ' ms')),
    ],
    [
      'page → first question ÷ floor',
      (p) => ratio(p.openToQuestion, floor.openToQuestion, cell(p.openToQuestion, ' ms')),
    ],
    [
      'answer → next question ÷ vanilla',
      (p) => ratio(p.answerToQuestion, limit.answerToQuestion, cell(p.answerToQuestion, ' ms')),
    ],
    ['heap of 50 ÷ floor', (p) => ratio(p.heap50, floor.heap50, cell(p.heap50 && p.heap50 / 1e6, ' MB', 2))],
    ['longest task', (p) => cell(p.longestTask, ' ms')],
    ['layout shift', (p) => cell(p.shift, '', 2)],
    ['growth per mount', (p) => cell(p.leakPerMount && p.leakPerMount / 1000, ' kB', 2)],
    ['axe violations', (p) => cell(p.axe, '')],
    ['strict CSP', (p) => (p.strictPolicy === null ? '–' : p.strictPolicy ? 'yes' : 'no')],
  ];
  const rows = peers.map((peer) => [`\`${peer.name}\``, ...columns.map(([, of]) => of(peer))]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `${run.date}, Chromium ${run.chromium}, ${run.cpu}, ${run.cores} cores (load ${cell(run.load, '', 1)} at the start), processor ${run.throttle}× slower, median of ${run.reps} in turns.`,
    '',
    line(['name', ...columns.map(([head]) => head)]),
    line([':--', ...columns.map(() => '--:')]),
    ...rows.map(line),
  ].join('\n');
}

const END = '<!-- end of the table -->';

/** The page with a table in the place of the one that the same command made before. */
export function placed(page, command, text) {
  const begin = `<!-- table: npm run ${command} -- --keep -->`;
  const start = page.indexOf(begin);
  const end = page.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`the page has no place for a table: ${begin} … ${END}`);
  return `${page.slice(0, start + begin.length)}\n${text}\n${page.slice(end)}`;
}

/** The page with the table of these results in the place of the one before. */
export const withTable = (page, results) => placed(page, 'bench', table(results));
