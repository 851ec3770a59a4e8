import { expect } from 'chai';
import { WHO } from '../../src/recommend/model.ts';
import type { AboutView } from '../../src/visit/view.ts';
import { about } from '../../src/screens/about/about.ts';
import { all, byRole, find, names, part, parts, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import { aboutView, centre } from '../support/views.ts';

const draw = (change: Partial<AboutView> = {}, reader?: Reader) => show((context) => about(aboutView(change), context), reader);
const PROGRAMS = ['home-visit', 'family-class', 'peer-group', 'drop-in', 'seminar'] as const;

/** What the seed says a centre is, point by point: the text that says it, and the words it can't do without. */
const SEED: readonly (readonly [point: string, key: string, words: RegExp])[] = [
  ['a public body for people in hikikomori and their families', 'about.lead', /ひきこもりの状態にある方と、ご家族のための、公的な/],
  ['in every prefecture and designated city', 'about.lead', /すべての都道府県と政令指定都市/],
  ['in municipalities too since FY2022', 'about.lead', /2022年度\(令和4年度\)からは、市町村/],
  ['staffed by support coordinators', 'about.staff', /社会福祉士や精神保健福祉士などの「ひきこもり支援コーディネーター」/],
  ['role: consultation and counselling', 'about.roles', /話を聞くこと/],
  ['role: bridge to specialist bodies', 'about.roles', /専門の機関につなぐこと/],
  ['role: support for families', 'about.roles', /ご家族を支えること/],
  ['role: information and awareness', 'about.roles', /地域に伝えること/],
  ['for the person, and parents and family', 'about.who.person', /状態にある方と、ご家族/],
  ['for someone who may be hikikomori, and their family', 'about.who.unsure', /そうかもしれない.*ご家族/],
  ['for people with past experience', 'about.who.past', /以前/],
  ['mostly any age', 'about.answer.age', /年齢を決めていない窓口が多い/],
  ['consultation is free', 'happens.cost', /相談は無料/],
  ['travel, pick-up and call charges may cost', 'happens.cost', /電話代.*行き帰り.*送迎.*かかることがあります/],
  ['support 1: consultation by phone, face to face, SNS', 'support.consult.note', /電話.*窓口.*SNS/],
  ['support 2: referral, medical, employment', 'support.referral.note', /医療.*仕事.*つない/],
  ['support 3: peer groups', 'support.peer-group.note', /同じような経験/],
  ['support 3: family classes', 'support.family-class.note', /家族/],
  ['support 4: home visits', 'support.home-visit.note', /家をたずね/],
  ['support 5: seminars', 'support.seminar', /講演会/],
  ['support 6: information by site, SNS, leaflets', 'support.information.note', /ホームページ.*SNS.*冊子/],
  ['phone: no need to go out', 'method.phone.lead', /家から出ずに/],
  ['phone: often no booking', 'happens.first.phone', /予約はいらないことが多い/],
  ['phone: hours differ', 'about.flow.1', /受付時間を見る/],
  ['in person: deep talk about causes and steps', 'happens.first.in-person', /これまでのことや、これからの一歩を、ゆっくり/],
  ['in person: usually booked', 'happens.first.in-person', /決めた日/],
  ['SNS: written', 'method.sns.lead', /文字で/],
  ['SNS: for whom speaking, phoning or meeting is hard', 'happens.first.sns', /電話や、人と会うことがむずかしい/],
  ["SNS: the account is on the centre's site", 'happens.first.sns', /窓口のページから.*アカウント/],
  ['SNS and others: anonymous', 'happens.name', /名前を言わずに/],
  ['flow: gather information', 'about.flow.1', /方法/],
  ['flow: first inquiry, booking', 'about.flow.2', /問い合わせる.*日を決める/],
  ['flow: first consultation', 'about.flow.3', /はじめての相談/],
  ['flow: a plan for the following ones', 'about.flow.4', /つぎからの進め方/],
  ['definition by the ministry, as a state and not a label', 'about.state', /状態。厚生労働省.*病名でも、性格でもありません/],
  ['no hurdle of months', 'about.state', /期間や年齢にこだわらず相談できます/],
  ['questions people ask', 'about.faq.title', /質問/],
];

describe('about the centre a person', () => {
  for (const [point, key, words] of SEED) {
    it(`finds: ${point}`, () => {
      expect(textOf(draw().root)).to.contain(say(key));
      expect(say(key)).to.match(words);
    });
  }

  it('finds every one of these points in English as well', () => {
    const text = textOf(draw({}, { language: 'en' }).root);
    for (const [point, key] of SEED) expect(text, point).to.contain(say(key, {}, 'en'));
  });

  it('finds it under headings, from what it is to what people ask @wcag:2.4.10,3.1.3', () => {
    const titles = ['about.title', 'about.state.title', 'contact.eligibility', 'result.supports', 'widget.name', 'about.flow.title', 'about.faq.title'];
    expect(names(draw().root, 'heading')).to.deep.equal(titles.map((key) => say(key)));
    expect(all(draw({ headingLevel: 4 }).root, 'h4, h5').map(({ localName }) => localName)).to.deep.equal(['h4', ...Array<string>(6).fill('h5')]);
  });

  it('finds six kinds of support, and the five programmes among them', () => {
    const { root } = draw();
    expect(parts(root, 'kind')).to.have.lengthOf(6);
    const shown = all(root, '[data-support]').map((support) => support.dataset['support']);
    expect(shown).to.include.members([...PROGRAMS]).and.to.have.lengthOf(8);
  });

  it('reads the flow as four numbered steps', () => {
    const steps = all(find(draw().root, 'ol'), 'li').map((step) => step.textContent);
    expect(steps).to.deep.equal([1, 2, 3, 4].map((step) => say(`about.flow.${step}`)));
  });

  it('finds the three ways folded, each with how it begins, how long it takes, who hears it and how to stop', () => {
    const ways = parts(draw().root, 'way');
    expect(ways.map((way) => [way.dataset['method'], way.hasAttribute('open')])).to.deep.equal([['phone', false], ['in-person', false], ['sns', false]]);
    for (const way of ways) expect(all(way, 'dt').map((name) => name.textContent)).to.deep.equal(['first', 'time', 'hears', 'stop'].map((row) => say(`happens.row.${row}`)));
  });

  it('closes it again', () => {
    const { root, sent } = draw();
    byRole(root, 'button', say('action.close')).click();
    expect(sent).to.deep.equal([{ type: 'back' }]);
  });
});

describe('what is asked often', () => {
  const QUESTIONS = ['name', 'family', 'age', 'cost', 'say', 'secret', 'stop', 'phone'];

  for (const who of [undefined, ...WHO]) {
    it(`is answered, each question in one to two short paragraphs (${who ?? 'before a door was chosen'})`, () => {
      const faq = parts(draw({ who }, { who }).root, 'faq');
      expect(faq.map((one) => one.querySelector('summary')!.textContent)).to.deep.equal(QUESTIONS.map((question) => say(`about.faq.${question}`)));
      for (const one of faq) {
        const answers = all(one, 'p').map((answer) => answer.textContent!);
        expect(answers.length).to.be.within(1, 2);
        for (const answer of answers) expect(Object.values(LANGUAGES.ja)).to.contain(answer);
      }
    });
  }

  it('tells a family that the person need not be named', () => {
    const [name] = parts(draw({ who: 'family' }, { who: 'family' }).root, 'faq');
    expect(name!.textContent).to.contain(say('happens.name_family'));
  });

  it('hides nothing about secrecy: when it ends, and that one can ask first', () => {
    expect(say('happens.secret')).to.match(/命や安全にかかわる/).and.to.match(/伝えることがあります/).and.to.match(/聞けます/);
  });
});

describe('the programmes of the nearest centre', () => {
  const marked = (root: Element): string[] => all(root, '.tag').map((tag) => tag.closest<HTMLElement>('[data-support]')!.dataset['support']!);

  for (const program of PROGRAMS) {
    it(`are marked, and no others: ${program}`, () => {
      const { root } = draw({ centre: centre({ programs: [program] }) });
      expect(marked(root)).to.deep.equal([program]);
      expect(find(root, '.tag').textContent).to.equal(say('support.here'));
      expect(find(root, '.supports').textContent).to.contain('見本県ひきこもり支援センター');
    });
  }

  it('are not marked where none is known, nor the centre named: that would claim something', () => {
    for (const change of [{}, { centre: null }, { centre: centre({ programs: [...PROGRAMS], status: 'temporarily-closed' }) }] as const) {
      const { root } = draw(change);
      expect(marked(root)).to.deep.equal([]);
      expect(textOf(root)).not.to.contain('見本県');
      expect(textOf(root)).to.contain(say('about.programs'));
    }
  });

  it('of a centre without a name are the local office’s; a Japanese name is spoken as Japanese', () => {
    expect(textOf(draw({ centre: centre({ name: '', programs: ['seminar'] }) }).root)).to.contain(say('contact.unnamed'));
    const { root } = draw({ centre: centre({ programs: ['seminar'] }) }, { language: 'en' });
    expect(find(root, '.supports span[lang]').lang).to.equal('ja');
    expect(part(root, 'kind').textContent).to.contain(say('support.consult', {}, 'en'));
  });
});
