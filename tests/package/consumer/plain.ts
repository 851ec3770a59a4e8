// A page in TypeScript: the tag's properties, methods and events, and the core.
import 'hikikomori-help/define';
import 'hikikomori-help/hikikomori-help.js';
import 'hikikomori-help/hikikomori-help.all.js';
import { HikikomoriHelpElement, type HelpEventDetails, type HelpEventName } from 'hikikomori-help';
import { HikikomoriHelpElement as Defined } from 'hikikomori-help/define';
import {
  nextOpening,
  openAt,
  parseHours,
  QUESTIONNAIRE,
  recommend,
  RULES,
  type Answers,
  type MethodId,
  type Recommendation,
} from 'hikikomori-help/core';

const help = document.createElement('hikikomori-help');
const same: HikikomoriHelpElement = help;
const definedToo: Defined = document.querySelector('hikikomori-help')!;
const version: string = HikikomoriHelpElement.version;

help.area = '47';
help.centerName = 'サンプル市 ひきこもり支援センター';
help.phone = '000-000-0000';
help.hours = 'Mo-Fr 09:00-17:00; PH off';
help.audience = 'family';
help.display = 'floating';
help.placement = 'bottom-end';
help.theme = 'dark';
help.headingLevel = 3;
help.headingLevel = '3';
help.quickExit = null;
help.lang = 'en';
// @ts-expect-error a display that there is not
help.display = 'popup';
// @ts-expect-error an audience that there is not
help.audience = 'teacher';
// @ts-expect-error a setting is a text
help.area = 47;
// @ts-expect-error nothing is called so
help.centreName = '';

help.open();
help.close();
help.restart();
help.showContacts();

help.addEventListener('hikikomori-help-step', (event) => {
  const index: number = event.detail.index;
  // @ts-expect-error events carry no answers
  void event.detail.answer;
  void index;
});
document.addEventListener('hikikomori-help-result', ({ detail }) => {
  const method: MethodId | null = detail.method;
  void method;
});
help.addEventListener('hikikomori-help-contact', ({ detail }) => {
  const channel: MethodId | 'hotline' | 'website' = detail.channel;
  // @ts-expect-error more than methods can be used
  const method: MethodId = detail.channel;
  void [channel, method];
});
help.addEventListener('hikikomori-help-error', ({ detail }) => detail.code.toUpperCase());
help.addEventListener('hikikomori-help-ready', ({ detail }) => {
  const nothing: null = detail;
  void nothing;
});
const names: HelpEventName[] = ['hikikomori-help-ready', 'hikikomori-help-step'];
const step: HelpEventDetails['hikikomori-help-step'] = { index: 1 };

const answers: Answers = { who: 'self', express: 'write', want: ['listen'] };
const advice: Recommendation = recommend(answers, { offered: ['phone'], openOffHours: [] });
const first: MethodId | undefined = advice.methods[0]?.method;
// @ts-expect-error an answer that there is not
const wrong: Answers = { express: 'shout' };
const { hours, issues } = parseHours('Mo-Fr 09:00-17:00');
if (hours) void [openAt(hours, new Date()).open, nextOpening(hours, Date.now())];
const title: 'who' = QUESTIONNAIRE.questions.who.id;
const rulesVersion: string = RULES.version;

void [same, definedToo, version, names, step, first, wrong, issues, title, rulesVersion];
