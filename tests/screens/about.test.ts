import { expect } from 'chai';
import { WHO } from '../../src/recommend/model.ts';
import type { AboutView } from '../../src/visit/view.ts';
import { about } from '../../src/screens/about/about.ts';
import { all, byRole, find, names, part, parts, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import { aboutView, centre } from '../support/views.ts';

const draw = (change: Partial<AboutView> = {}, reader?: Reader) =>
  show((context) => about(aboutView(change), context), reader);
const PROGRAMS = ['home-visit', 'family-class', 'peer-group', 'drop-in', 'seminar'] as const;

/**
 * What the seed says a centre is, point by point: the text that says it, and the words it can't do without.
 */
const SEED: readonly (readonly [point: string, key: string, words: RegExp])[] = [
  [
    'a public body for people in hikikomori and their families',
    'about.lead',
    /ひきこもりの状態にある方とご家族のための、公的な/,
  ],
  [
    'what it is for: ties with society, and a better life',
    'about.lead',
    /その人のペース.*社会とのつながり.*よりよい暮らし/,
  ],
  ['in every prefecture and designated city', 'about.where', /すべての都道府県と政令指定都市/],
  ['in municipalities too since FY2022', 'about.where', /2022年度（令和4年度）からは、市町村/],
  [
    'staffed by support coordinators',
    'about.staff',
    /社会福祉士や精神保健福祉士などの「ひきこもり支援コーディネーター」/,
  ],
  ['role: consultation and counselling', 'about.role.consult', /相談.*カウンセリング/],
  ['role: bridge to specialist bodies', 'about.role.connect', /専門の機関につなぐ/],
  ['role: support for families', 'about.role.family', /ご家族を支える/],
  ['role: information and awareness', 'about.role.inform', /情報を地域に伝え、理解を広げる/],
  ['for the person, and parents and family', 'about.who.person', /ご本人と、保護者やご家族/],
  ['for someone who may be hikikomori, and their family', 'about.who.unsure', /かもしれない.*ご家族/],
  ['for people with past experience', 'about.who.past', /以前/],
  [
    'for those who support, where they are received',
    'about.who.supporter',
    /先生.*支える立場.*受け付けている窓口/,
  ],
  ['mostly any age', 'about.answer.age', /年齢を決めていない窓口が多い/],
  ['consultation is basically free, in sight', 'about.ease.free', /基本的に無料/],
  ['consultation is basically free', 'happens.cost', /相談は基本的に無料/],
  [
    'travel, pick-up and call charges may cost',
    'happens.cost',
    /電話代.*行き帰り.*送迎.*かかることがあります/,
  ],
  ['ask when cost is a worry', 'happens.cost', /費用が心配なときは、先に窓口に聞けます/],
  ['support 1: consultation by phone, face to face, SNS', 'support.consult.note', /電話、来所、SNS/],
  [
    'support 1: no advice from above, in sight',
    'about.ease.listen',
    /一方的に助言せず、耳を傾けて一緒に考えます/,
  ],
  [
    'support 1: no advice from above',
    'about.answer.listen',
    /一方的に助言する所ではありません.*耳を傾け.*一緒に考えます/,
  ],
  ['support 1: easy for a first time', 'support.consult.note', /初めてでも利用しやすい/],
  ['support 2: referral, medical, employment', 'support.referral.note', /医療、仕事.*つない/],
  ['support 2: less of the burden of paperwork', 'support.referral.note', /手続きをする負担が減ります/],
  ['support 3: peer groups', 'support.peer-group', /当事者会/],
  ['support 3: they meet regularly and share', 'support.peer-group.note', /定期的に集まり.*分かち合えます/],
  ['support 3: family classes, with advice', 'support.family-class.note', /同じ立場の家族.*専門家の助言/],
  ['support 4: home visits', 'support.home-visit', /訪問支援/],
  ['support 4: for whom, and where', 'support.home-visit.note', /外出に不安があるとき.*家を訪ねて/],
  ['support 4: not every centre runs them', 'about.programs', /窓口によって違います/],
  ['support 5: seminars', 'support.seminar', /セミナー/],
  [
    'support 5: also for the community and for schools and welfare',
    'support.seminar.note',
    /地域の方や、教育・福祉の仕事の方も/,
  ],
  ['support 6: information by site, SNS, leaflets', 'support.information.note', /ホームページ.*SNS.*冊子/],
  ['phone: the most basic way', 'about.way.phone', /基本の方法/],
  ['phone: no need to go out', 'method.phone.lead', /家にいたまま/],
  ['phone: often no booking', 'happens.first.phone', /予約はいらないことが多い/],
  ['phone: hours differ, so check first', 'about.way.phone', /受付時間は窓口ごとに違うので、先に確かめて/],
  ['in person: deep talk about causes and steps', 'about.way.in-person', /背景.*これからの進め方を深く/],
  [
    'in person: usually booked, agree on a time',
    'about.way.in-person',
    /予約制の窓口が多く、先に日時を決めます/,
  ],
  ['SNS: anonymous', 'about.way.sns', /匿名/],
  ['SNS: written', 'method.sns.lead', /文字で/],
  ['SNS: for the young, and more of it', 'about.way.sns', /若い世代.*増えています/],
  [
    'SNS: for whom speaking, phoning or meeting is hard',
    'happens.first.sns',
    /話すことや電話、人と会うことが難しい/,
  ],
  ["SNS: the account is on the centre's site", 'happens.first.sns', /窓口のページから.*アカウント/],
  ['without a name', 'happens.name', /名前を言わずに/],
  ['flow: gather information, hours differ', 'about.flow.1', /方法と、窓口ごとに違う受付時間を確かめる/],
  ['flow: first inquiry, booking', 'about.flow.2', /問い合わせる。面談は予約制が多い.*日時を決める/],
  ['flow: first consultation', 'about.flow.3', /初めての相談/],
  ['flow: a plan for the following ones', 'about.flow.4', /次からの進め方/],
  [
    'definition: being away from school, work and company',
    'about.state',
    /学校や仕事.*離れ、主に家で過ごしている状態/,
  ],
  ['definition: going out alone is part of it', 'about.state', /外出していても当てはまります/],
  ['definition: a state and not a label', 'about.state', /病名でも性格でもなく/],
  [
    'definition: the text of the ministry is named',
    'about.state.source',
    /厚生労働省の「ひきこもりの評価・支援に関するガイドライン」（2010年）/,
  ],
  ['no hurdle of months', 'about.state', /期間や年齢にかかわらず相談できます/],
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
    const titles = [
      'about.title',
      'about.state.title',
      'about.role.title',
      'about.who.title',
      'about.supports.title',
      'about.way.title',
      'about.flow.title',
      'about.faq.title',
    ];
    expect(names(draw().root, 'heading')).to.deep.equal(titles.map((key) => say(key)));
    expect(all(draw({ headingLevel: 4 }).root, 'h4, h5').map(({ localName }) => localName)).to.deep.equal([
      'h4',
      ...Array<string>(7).fill('h5'),
    ]);
  });

  it('finds without unfolding anything that it is free, that nobody lectures, and that the family can come alone', () => {
    const { root } = draw();
    const eases = all(root, '.promises li');
    expect(eases.map((ease) => ease.textContent!.trim())).to.deep.equal(
      ['free', 'listen', 'family'].map((ease) => say(`about.ease.${ease}`)),
    );
    for (const ease of eases) expect(ease.closest('details')).to.equal(null);
  });

  it('finds the four roles as a list', () => {
    const roles = ['consult', 'connect', 'family', 'inform'].map((role) => say(`about.role.${role}`));
    expect(all(draw().root, '.dots')[0]!.textContent!.replace(/\s+/g, '')).to.equal(
      roles.join('').replace(/\s+/g, ''),
    );
  });

  it('finds six kinds of support, and the five programmes among them', () => {
    const { root } = draw();
    expect(parts(root, 'kind')).to.have.lengthOf(6);
    const shown = all(root, '[data-support]').map((support) => support.dataset['support']);
    expect(shown)
      .to.include.members([...PROGRAMS])
      .and.to.have.lengthOf(8);
  });

  it('reads the flow as four numbered steps', () => {
    const steps = all(find(draw().root, 'ol'), 'li').map((step) => step.textContent);
    expect(steps).to.deep.equal([1, 2, 3, 4].map((step) => say(`about.flow.${step}`)));
  });

  it('finds the three ways folded, each with how it begins, how long it takes, who hears it and how to stop', () => {
    const ways = parts(draw().root, 'way');
    expect(ways.map((way) => [way.dataset['method'], way.hasAttribute('open')])).to.deep.equal([
      ['phone', false],
      ['in-person', false],
      ['sns', false],
    ]);
    for (const way of ways)
      expect(all(way, 'dt').map((name) => name.textContent)).to.deep.equal(
        ['first', 'time', 'hears', 'stop'].map((row) => say(`happens.row.${row}`)),
      );
  });

  it('reads the same soothing words at most once: said six times, 「大丈夫です」 sounds like a danger', () => {
    for (const who of [undefined, ...WHO])
      expect((textOf(draw({ who }, { who }).root).match(/大丈夫/g) ?? []).length, who).to.be.at.most(1);
  });

  it('closes it again', () => {
    const { root, sent } = draw();
    byRole(root, 'button', say('action.close')).click();
    expect(sent).to.deep.equal([{ type: 'back' }]);
  });
});

describe('what is asked often', () => {
  const QUESTIONS = ['listen', 'name', 'family', 'age', 'cost', 'say', 'secret', 'stop', 'phone'];

  for (const who of [undefined, ...WHO]) {
    it(`is answered, each question in one short paragraph (${who ?? 'before a door was chosen'})`, () => {
      const faq = parts(draw({ who }, { who }).root, 'faq');
      expect(faq.map((one) => one.querySelector('summary')!.textContent)).to.deep.equal(
        QUESTIONS.map((question) => say(`about.faq.${question}`)),
      );
      for (const one of faq) {
        const answers = all(one, 'p').map((answer) => answer.textContent!);
        expect(answers).to.have.lengthOf(1);
        for (const answer of answers) expect(Object.values(LANGUAGES.ja)).to.contain(answer);
      }
    });
  }

  it('tells a family that the person need not be named', () => {
    const [, name] = parts(draw({ who: 'family' }, { who: 'family' }).root, 'faq');
    expect(name!.textContent).to.contain(say('happens.name_family'));
  });

  it('hides nothing about secrecy: when it ends, and that one can ask first', () => {
    expect(say('happens.secret'))
      .to.match(/命や安全に関わる/)
      .and.to.match(/伝えることがあります/)
      .and.to.match(/聞けます/);
  });
});

describe('the programmes of the nearest centre', () => {
  const marked = (root: Element): string[] =>
    all(root, '.tag').map((tag) => tag.closest<HTMLElement>('[data-support]')!.dataset['support']!);

  for (const program of PROGRAMS) {
    it(`are marked, and no others: ${program}`, () => {
      const { root } = draw({ centre: centre({ programs: [program] }) });
      expect(marked(root)).to.deep.equal([program]);
      expect(find(root, '.tag').textContent).to.equal(say('support.here'));
      expect(find(root, '.supports').textContent).to.contain('見本県ひきこもり支援センター');
    });
  }

  it('are not marked where none is known, nor the centre named: that would claim something', () => {
    for (const change of [
      {},
      { centre: null },
      { centre: centre({ programs: [...PROGRAMS], status: 'temporarily-closed' }) },
    ] as const) {
      const { root } = draw(change);
      expect(marked(root)).to.deep.equal([]);
      expect(textOf(root)).not.to.contain('見本県');
      expect(textOf(root)).to.contain(say('about.programs'));
    }
  });

  it('of a centre without a name are the local office’s; a Japanese name is spoken as Japanese', () => {
    expect(textOf(draw({ centre: centre({ name: '', programs: ['seminar'] }) }).root)).to.contain(
      say('contact.unnamed'),
    );
    const { root } = draw({ centre: centre({ programs: ['seminar'] }) }, { language: 'en' });
    expect(find(root, '.supports span[lang]').lang).to.equal('ja');
    expect(part(root, 'kind').textContent).to.contain(say('support.consult', {}, 'en'));
  });
});

describe('where municipal windows are in the list, whoever reads about the centre', () => {
  it('reads whose data they are', () => {
    const drawn = (hasWindows: boolean) =>
      textOf(show((context) => about(aboutView({ hasWindows }), context)).root);
    expect(drawn(true)).to.contain(say('about.data'));
    expect(drawn(false)).not.to.contain(say('about.data'));
  });
});
