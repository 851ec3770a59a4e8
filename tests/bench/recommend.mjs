/**
 * `npm run bench:core`: what one recommendation costs, in processor time (a busy machine does not count),
 * beside one full enumeration.
 */
import { build } from 'vite';

await build({ mode: 'core', logLevel: 'silent' });
const { QUESTIONNAIRE, recommend } = await import('../../dist/core.js');
const LIMIT_MICROSECONDS = 50;
const ROUNDS = 15;
const PER_ROUND = 4000;

/** Evenly spread over the space of all answers, the same ones each time. */
const sample = Array.from({ length: 500 }, (_, seed) => {
  const flows = Object.entries(QUESTIONNAIRE.flows);
  const [who, flow] = flows[seed % flows.length];
  let left = seed * 7919;
  const answers = { who };
  for (const id of flow) {
    const { options, multiple } = QUESTIONNAIRE.questions[id];
    const pick = options[left % options.length];
    left = Math.floor(left / options.length) + seed;
    answers[id] = multiple ? [pick, options[(left + 1) % options.length]] : pick;
  }
  return answers;
});
const offer = { offered: ['phone', 'in-person'] };

const microseconds = (run) => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};
const round = () =>
  microseconds(() => {
    for (let at = 0; at < PER_ROUND; at += 1) recommend(sample[at % sample.length], offer);
  }) / PER_ROUND;
round();
const [median] = Array.from({ length: ROUNDS }, round)
  .sort((a, b) => a - b)
  .slice(Math.floor(ROUNDS / 2));

const combinations = Object.values(QUESTIONNAIRE.flows).reduce(
  (sum, flow) =>
    sum +
    flow.reduce((ways, id) => {
      const { options, multiple } = QUESTIONNAIRE.questions[id];
      return ways * (multiple ? 2 ** options.length : options.length + 1);
    }, 1),
  0,
);
console.log(
  `recommend: ${median.toFixed(1)} µs (median of ${ROUNDS} rounds, limit ${LIMIT_MICROSECONDS} µs)`,
);
console.log(
  `one full enumeration: ${combinations.toLocaleString('en')} combinations, ${((median * combinations) / 1e6).toFixed(0)} s at that price`,
);
if (median > LIMIT_MICROSECONDS) process.exit(1);
