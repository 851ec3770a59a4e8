import { UNTIMED_METHODS } from '../recommend/methods.ts';
import type { Rules } from '../recommend/model.ts';

/**
 * Every weight of the recommendation: a first version from published evidence, to be reviewed with peers and
 * centre staff. A change here changes the advice: raise `version` and `date`, and give the reason in
 * CHANGELOG.md.
 */
export const RULES = {
  version: '1.1.0',
  date: '2026-11-29',
  points: [
    {
      question: 'who',
      option: 'family',
      reason: 'family-start',
      shown: 'general',
      points: { phone: 2, 'in-person': 2 },
    },
    {
      question: 'who',
      option: 'supporter',
      reason: 'supporter-start',
      shown: 'general',
      points: { phone: 3, 'in-person': 1, mail: 1 },
    },
    { question: 'safe', option: 'violence', reason: 'talk-first', points: { phone: 2 } },
    {
      question: 'express',
      option: 'speak',
      reason: 'can-speak',
      points: { phone: 3, 'in-person': 1, online: 1 },
    },
    { question: 'express', option: 'short', reason: 'short-call', points: { phone: 1, sns: 1, mail: 1 } },
    {
      question: 'express',
      option: 'write',
      reason: 'writing-easier',
      points: { sns: 3, mail: 3, online: -1 },
      barred: ['phone'],
    },
    {
      question: 'express',
      option: 'hard',
      reason: 'hand-over-note',
      points: { 'in-person': 1, sns: 1, mail: -1, online: -1 },
      barred: ['phone'],
    },
    { question: 'reach', option: 'out', reason: 'can-go-out', points: { 'in-person': 3 } },
    {
      question: 'reach',
      option: 'near',
      reason: 'near-only',
      points: { 'in-person': -1, sns: 1, online: 1 },
    },
    {
      question: 'reach',
      option: 'screen',
      reason: 'screen-ok',
      points: { phone: 1, online: 4 },
      barred: ['in-person'],
    },
    {
      question: 'reach',
      option: 'none',
      reason: 'no-meeting',
      points: { sns: 2, mail: 2, online: -2 },
      barred: ['in-person'],
    },
    {
      question: 'worry',
      option: 'overheard',
      reason: 'not-overheard',
      points: { phone: -3, 'in-person': 2, sns: 2, mail: 2, online: -2 },
    },
    {
      question: 'worry',
      option: 'acquaintance',
      reason: 'acquaintance',
      points: { 'in-person': -2, sns: 1, mail: 1 },
    },
    {
      question: 'worry',
      option: 'past-bad',
      reason: 'past-bad',
      points: { 'in-person': -1, sns: 1, mail: 1 },
    },
    { question: 'want', option: 'listen', reason: 'listen', points: { phone: 1, sns: 1 } },
    { question: 'want', option: 'procedure', reason: 'procedure', points: { phone: 1, 'in-person': 2 } },
    { question: 'want', option: 'learn', reason: 'learn', points: { 'in-person': 1 } },
    { question: 'want', option: 'visit', reason: 'arrange-visit', points: { phone: 1 } },
    { question: 'when', option: 'daytime', reason: 'daytime', points: { phone: 1, 'in-person': 1, sns: 1 } },
    {
      question: 'when',
      option: 'evening-weekend',
      reason: 'open-off-hours',
      during: 'open',
      points: { phone: 2, 'in-person': 2, sns: 2, mail: 2, online: 2 },
    },
    {
      question: 'when',
      option: 'evening-weekend',
      reason: 'closed-off-hours',
      during: 'closed',
      points: { phone: -2, 'in-person': -2, sns: -1, online: -1 },
    },
    { question: 'age', option: 'under-18', reason: 'age-younger', shown: 'none', points: { sns: 1 } },
    { question: 'age', option: '18-39', reason: 'age-younger', shown: 'none', points: { sns: 1 } },
    { question: 'age', option: '40-64', reason: 'age-middle', shown: 'none', points: { 'in-person': 1 } },
    { question: 'age', option: '65-over', reason: 'age-older', shown: 'none', points: { phone: 1 } },
    { question: 'stage', option: 'leaving-soon', reason: 'before-leaving', points: { 'in-person': 1 } },
  ],
  gates: [
    { gate: 'life-danger', when: [{ question: 'safe', in: ['life-danger'] }] },
    { gate: 'suicidal', when: [{ question: 'safe', in: ['suicidal'] }] },
    { gate: 'violence', when: [{ question: 'safe', in: ['violence'] }] },
    {
      gate: 'consent',
      when: [
        { question: 'who', in: ['family', 'supporter'] },
        { question: 'know', notIn: ['agrees'] },
      ],
    },
    { gate: 'minor', when: [{ question: 'age', in: ['under-18'] }] },
    { gate: 'minor', when: [{ question: 'stage', in: ['enrolled'] }] },
    { gate: 'not-now', when: [{ question: 'want', in: ['undecided'] }] },
  ],
  supports: [
    { support: 'peer-group', when: [{ question: 'want', in: ['peer'] }] },
    { support: 'drop-in', when: [{ question: 'want', in: ['place'] }] },
    {
      support: 'family-class',
      when: [
        { question: 'want', in: ['learn'] },
        { question: 'who', in: ['family'] },
      ],
      unless: 'violence',
    },
    { support: 'home-visit', when: [{ question: 'want', in: ['visit'] }], unless: 'violence' },
    { support: 'referral', when: [{ question: 'want', in: ['procedure'] }] },
    { support: 'integrated-care-center', when: [{ question: 'carer', in: ['elderly-or-ill'] }] },
    { support: 'self-reliance-support', when: [{ question: 'carer', in: ['money'] }] },
    {
      support: 'self-reliance-support',
      when: [
        { question: 'want', in: ['procedure'] },
        { question: 'who', in: ['self', 'supporter'] },
      ],
    },
    {
      support: 'employment-office',
      when: [
        { question: 'want', in: ['procedure'] },
        { question: 'who', in: ['self', 'supporter'] },
      ],
    },
    { support: 'youth-support-station', when: [{ question: 'stage', in: ['leaving-soon'] }] },
    // For ages 15 to 49: from an age band, only being too old is certain.
    {
      support: 'youth-support-station',
      when: [
        { question: 'want', in: ['procedure'] },
        { question: 'who', in: ['self', 'supporter'] },
        { question: 'age', notIn: ['65-over'] },
      ],
    },
  ],
  prefectureFirst: [{ question: 'worry', in: ['acquaintance'] }],
  hardToPhone: [
    { question: 'express', in: ['short', 'write', 'hard'] },
    { question: 'worry', in: ['overheard'] },
  ],
  keepHidden: [
    { question: 'safe', in: ['violence'] },
    { question: 'worry', in: ['overheard'] },
  ],
  alwaysOpen: UNTIMED_METHODS,
  exposure: {
    self: ['sns', 'mail', 'phone', 'online', 'in-person'],
    family: ['phone', 'in-person', 'mail', 'sns', 'online'],
    supporter: ['phone', 'mail', 'in-person', 'sns', 'online'],
  },
  // Counterfactuals never vary `who`, `age` and `safe`.
  counterfactual: ['reach', 'express', 'when', 'worry', 'want', 'stage'],
} as const satisfies Rules<string>;
