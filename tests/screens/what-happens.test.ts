import { expect } from 'chai';
import { METHODS, WHO } from '../../src/recommend/model.ts';
import type { MethodId } from '../../src/recommend/model.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { result } from '../../src/screens/result/result.ts';
import { happensRows, ROWS } from '../../src/components/what-happens.ts';
import { all, find, part } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { LANGUAGES, say } from '../support/texts.ts';
import { contact, method, resultView } from '../support/views.ts';

const draw = (id: MethodId, reader?: Reader) => show((context) => happensRows(context, id), reader).root;
/** The words of each row, by its name. */
const rows = (root: Element): Record<string, string[]> =>
  Object.fromEntries(
    all(root, 'dl > div').map((row) => [
      row.querySelector('dt')!.textContent,
      all(row, 'dd').map((words) => words.textContent!),
    ]),
  );
const row = (id: MethodId, name: string, reader?: Reader): string[] =>
  rows(draw(id, reader))[say(`happens.row.${name}`)]!;

for (const language of ['ja', 'en'] as const) {
  describe(`someone who wonders what happens reads in ${language}`, () => {
    const names = ROWS.map((name) => say(`happens.row.${name}`, {}, language));
    const known = Object.values(LANGUAGES[language]);

    for (const id of METHODS) {
      for (const who of [undefined, ...WHO]) {
        it(`all seven rows for ${id}, as ${who ?? 'anybody'}, in words of that language`, () => {
          const shown = rows(draw(id, { language, who }));
          expect(Object.keys(shown)).to.deep.equal(names);
          for (const words of Object.values(shown)) {
            expect(words.length).to.be.within(1, 2);
            for (const one of words) expect(known).to.contain(one);
          }
        });
      }
    }
  });
}

describe('what happens', () => {
  it('begins differently with each way', () => {
    expect(new Set(METHODS.map((id) => row(id, 'first').join())).size).to.equal(METHODS.length);
  });

  it('is basically free, may cost a call or a journey, and has the same limits of secrecy with each way', () => {
    expect(say('happens.cost'))
      .to.match(/基本的に無料/)
      .and.to.match(/費用が心配なときは.*聞け/);
    for (const id of METHODS) {
      expect(row(id, 'cost')).to.deep.equal([say('happens.cost')]);
      expect(row(id, 'secret')).to.deep.equal([say('happens.secret')]);
    }
  });

  it('says of each way that one may stop', () => {
    for (const id of METHODS) expect(row(id, 'stop').join(), id).to.match(/構いません/);
    expect(row('phone', 'stop').join()).to.match(/切って.*黙って/);
  });

  it('says that no name is needed in many places, and what shows all the same', () => {
    for (const id of METHODS)
      expect(row(id, 'name')).to.deep.equal([say('happens.name'), say(`happens.name.${id}`)]);
  });

  it('says how to find out how long it takes, and when a reply may come, and invents no number', () => {
    for (const id of ['phone', 'in-person', 'online'] as const)
      expect(row(id, 'time')).to.deep.equal([say('happens.time')]);
    expect(row('mail', 'time')).to.deep.equal([say('happens.time.mail')]);
    expect(row('sns', 'time')).to.deep.equal([say('happens.time.sns')]);
    const minutes = /\d+\s*(?:分|時間|日|minutes|hours|days)/;
    expect(
      Object.values(LANGUAGES).flatMap((texts) =>
        Object.entries(texts).filter(([key, text]) => key.startsWith('happens.') && minutes.test(text)),
      ),
    ).to.deep.equal([]);
  });

  it('is told to a family and to a supporter in their own words where theirs differ', () => {
    for (const who of ['family', 'supporter'] as const) {
      for (const id of ['phone', 'in-person'] as const)
        expect(row(id, 'first', { who })).to.deep.equal([say(`happens.first.${id}_${who}`)]);
      expect(row('sns', 'name', { who })[0]).to.equal(say(`happens.name_${who}`));
      expect(row('in-person', 'first', { who }).join()).to.match(/ご本人が一緒でなくても構いません/);
    }
  });

  it('claims of no centre what is not known: it speaks of many, and of what may be', () => {
    const careful = /多い|ことがあり|窓口もあり|聞いて|違います|できるか|頼め|もらえ|構いません|見えます/;
    const said = Object.entries(LANGUAGES.ja).filter(([key]) => /^happens\.(?:time|name|stop)/.test(key));
    expect(said.length).to.be.greaterThan(12);
    expect(said.filter(([, text]) => !careful.test(text))).to.deep.equal([]);
  });

  it('is soothed with the same word at most once', () => {
    for (const id of METHODS)
      for (const who of [undefined, ...WHO]) {
        expect((draw(id, { who }).textContent!.match(/大丈夫/g) ?? []).length, `${id} ${who}`).to.be.at.most(
          1,
        );
      }
  });

  it('can be shown in part', () => {
    const { root } = show((context) => happensRows(context, 'phone', ['stop']));
    expect(Object.keys(rows(root))).to.deep.equal([say('happens.row.stop')]);
  });
});

describe('in the result what happens', () => {
  const drawn = (change: Partial<ResultView> = {}) =>
    show((context) => result(resultView(change), context)).root;
  const firstRow = (root: Element): string => find(part(root, 'what-happens'), 'dd').textContent!;

  it('is folded, and begins with the four steps', () => {
    const row = part(drawn(), 'what-happens');
    expect(row.hasAttribute('open')).to.equal(false);
    expect(all(row, 'ol li').map(({ textContent }) => textContent)).to.deep.equal(
      [1, 2, 3, 4].map((step) => say(`about.flow.${step}`)),
    );
  });

  it('is told of the way that is at hand, where the wish is not', () => {
    expect(firstRow(drawn())).to.equal(say('happens.first.phone'));
    const phone = method('phone', { contacts: [contact({ method: 'phone', tel: '000-111-2222' })] });
    expect(firstRow(drawn({ methods: [method('sns', { offered: false, points: 5 }), phone] }))).to.equal(
      say('happens.first.phone'),
    );
  });
});
