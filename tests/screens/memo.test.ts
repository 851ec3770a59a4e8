import { expect } from 'chai';
import { memoOf } from '../../src/visit/memo.ts';
import { QUESTIONNAIRE } from '../../src/content/questions.ts';
import type { Answers, Who } from '../../src/recommend/model.ts';
import type { ResultView } from '../../src/visit/view.ts';
import { result } from '../../src/screens/result/result.ts';
import { byRole, find, has, names, part, parts, textOf } from '../support/find.ts';
import { expectSame } from '../support/same.ts';
import type { Reader, Shown } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import {
  contact,
  hotline,
  LIST_URL,
  method,
  NOWHERE,
  places,
  resultView,
  WEBSITE,
} from '../support/views.ts';

const draw = (change: Partial<ResultView> = {}, reader?: Reader): Shown =>
  show(
    (context) =>
      result(
        resultView({ memo: memoOf(QUESTIONNAIRE, { who: 'self', when: 'daytime' }), ...change }),
        context,
      ),
    reader,
  );
const by = (who: Who, more: Answers = {}, reader: Reader = {}): Shown =>
  draw({ who, memo: memoOf(QUESTIONNAIRE, { ...more, who }) }, { ...reader, who });
const field = ({ root }: Shown): HTMLTextAreaElement => part(root, 'memo-text') as HTMLTextAreaElement;
const paper = ({ root }: Shown): HTMLElement => part(root, 'paper');
const write = (shown: Shown, text: string): void => {
  field(shown).value = text;
  field(shown).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const MADE = [say('memo.start'), say('memo.when.daytime'), say('memo.ask-name')].join('\n');

describe('beside the result a person', () => {
  it('finds a memo made from the answers, in a field with a name @wcag:2.4.6,3.3.2', () => {
    const shown = draw();
    expect(field(shown).value).to.equal(MADE);
    (part(shown.root, 'memo-more') as HTMLDetailsElement).open = true;
    expectSame(byRole(shown.root, 'textbox', say('memo.label')), field(shown));
    expect(names(shown.root, 'heading')).to.contain(say('memo.title'));
  });

  it('finds it after the card, and before what is folded', () => {
    const { root } = draw({ supports: [{ support: 'peer-group', here: true }] });
    const after = (a: Element, b: Element): boolean =>
      Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(after(part(root, 'method'), part(root, 'memo'))).to.equal(true);
    expect(after(part(root, 'memo'), part(root, 'supports'))).to.equal(true);
  });

  it('reads its first line at once and copies it whole, while the field is folded', () => {
    const shown = draw();
    const more = part(shown.root, 'memo-more');
    expect([more.hasAttribute('open'), find(more, '.preview').textContent]).to.deep.equal([
      false,
      say('memo.start'),
    ]);
    part(shown.root, 'copy').click();
    expect(shown.taken).to.deep.equal([`copy ${MADE}`]);
    // A supporter's memo begins with the name of its first part, which says nothing.
    expect(find(by('supporter').root, '.preview').textContent).to.equal(say('memo.start_supporter'));
  });

  it('is warned that others may find paper and files, where that could be dangerous', () => {
    const warned = (change: Partial<ResultView>) =>
      part(draw(change).root, 'memo').textContent!.includes(say('memo.lead.hide'));
    expect(warned({ answers: { who: 'self', safe: 'violence' } })).to.equal(true);
    expect(warned({ answers: { who: 'self', worry: 'overheard' } })).to.equal(true);
    expect(warned({})).to.equal(false);
  });

  it('reads that no name is needed, that it stays here, and may hand it over without a word', () => {
    expect(textOf(by('self').root)).to.contain(say('memo.lead_self'));
    expect(textOf(by('family').root))
      .to.contain(say('memo.lead'))
      .and.not.to.contain(say('memo.lead_self'));
  });

  it('finds it in English, each sentence apart from the next', () => {
    const english = draw(
      { memo: memoOf(QUESTIONNAIRE, { who: 'self', express: 'speak', reach: 'out' }) },
      { language: 'en' },
    );
    expect(field(english).value.split('\n')[1]).to.equal(
      `${say('memo.express.speak', {}, 'en')} ${say('memo.reach.out', {}, 'en')}`,
    );
  });
});

describe('a person who writes in the memo', () => {
  it('sends each letter on, and nothing else', () => {
    const shown = draw();
    write(shown, 'あ');
    expect(shown.sent).to.deep.equal([{ type: 'memo', text: 'あ' }]);
  });

  it('sees the field grow, and has the same words on paper', () => {
    const shown = draw();
    (part(shown.root, 'memo-more') as HTMLDetailsElement).open = true;
    const before = field(shown).getBoundingClientRect().height;
    const text = Array.from({ length: 30 }, (_, line) => `行${line}`).join('\n');
    write(shown, text);
    expect(shown.root.querySelector('.under')!.textContent).to.equal(text);
    expect(paper(shown).querySelector('.words')!.textContent).to.equal(text);
    expect(before).to.be.greaterThan(0);
  });

  it('finds their own words instead of the generated ones, and a button to restore those @wcag:3.3.6', () => {
    const shown = draw({ rewritten: '書きなおしました' });
    expect(field(shown).value).to.equal('書きなおしました');
    (part(shown.root, 'memo-more') as HTMLDetailsElement).open = true;
    part(shown.root, 'rewrite').click();
    expect(shown.sent).to.deep.equal([{ type: 'memo', text: null }]);
    expectSame(document.activeElement, field(shown));
    expect(has(draw().root, 'rewrite')).to.equal(false);
    expect(field(draw({ rewritten: '' })).value).to.equal('');
  });

  it('is not read by spelling services, and not remembered by the browser @wcag:1.3.5', () => {
    const area = field(draw());
    expect([area.spellcheck, area.autocomplete]).to.deep.equal([false, 'off']);
  });
});

describe('a person who takes the memo along', () => {
  it('copies, prints and saves the words as they stand in the field', () => {
    const shown = draw();
    field(shown).value = '今の言葉';
    for (const name of ['copy', 'print', 'download']) part(shown.root, name).click();
    expect(shown.taken).to.deep.equal(['copy 今の言葉', 'print', 'download 今の言葉']);
    expect(shown.sent).to.deep.equal([]);
  });

  it('can send it with another app where there is a share sheet, and only there', () => {
    const shown = draw({}, { canShare: true });
    part(shown.root, 'share').click();
    expect(shown.taken).to.deep.equal([`share ${MADE}`]);
    expect(has(draw().root, 'share')).to.equal(false);
  });

  it('sees the outcome; a screen reader announces it by the status', () => {
    for (const outcome of ['copied', 'not-copied', 'saved', 'not-saved', 'not-shared'] as const) {
      const said = find(draw({}, { outcome }).root, '.said');
      expect([said.textContent, said.getAttribute('aria-hidden')]).to.deep.equal([
        say(`memo.said.${outcome}`),
        'true',
      ]);
    }
    expect(draw().root.querySelector('.said')).to.equal(null);
  });
});

describe('on the phone', () => {
  const words = (who: Who): string => part(by(who).root, 'first-words').textContent!;

  it('a person has the first words ready, folded: for a switchboard, for the desk, and when sent elsewhere', () => {
    const details = part(by('self').root, 'first-words');
    expect(details.hasAttribute('open')).to.equal(false);
    expect(details.querySelector('summary')!.textContent).to.equal(say('memo.say.title'));
    for (const to of ['switchboard', 'desk', 'around'])
      for (const end of ['', '.words', '.note'])
        expect(words('self')).to.contain(say(`memo.say.${to}${end}`));
  });

  it('a family and a supporter have words of their own for the desk', () => {
    expect(words('family')).to.contain(say('memo.say.desk.words_family'));
    expect(words('supporter')).to.contain(say('memo.say.desk.words_supporter'));
  });

  it('only a family reads what it need not promise, beside the memo and not in it', () => {
    const family = by('family');
    const texts = ['bring', 'deadline', 'tell'].map((promise) => say(`memo.promise.${promise}`));
    expect(
      parts(family.root, 'promise').map((list) =>
        [...list.querySelectorAll('li')].map((item) => item.textContent),
      ),
    ).to.deep.equal([texts]);
    for (const text of texts) expect(field(family).value).not.to.contain(text);
    expect(has(by('self').root, 'promise')).to.equal(false);
    expect(has(by('supporter').root, 'promise')).to.equal(false);
  });
});

describe('on paper a person', () => {
  const desk = contact(
    { method: 'in-person', address: '見本市中央1-2-3', reservation: 'required' },
    'fresh',
    { channels: [{ method: 'phone', tel: '000-111-2222' }] },
  );
  const words = (change: Partial<ResultView>): string =>
    paper(draw(change)).textContent!.replace(/\s+/g, ' ');
  const large = (change: Partial<ResultView>): (string | null)[] =>
    [...paper(draw(change)).querySelectorAll('.large')].map(({ textContent }) => textContent);

  it('finds a neutral heading, the result, the number in large digits, and the memo', () => {
    const sheet = paper(draw());
    expect(part(sheet, 'print-heading').textContent).to.equal(say('memo.paper'));
    expect(say('memo.paper')).not.to.contain('ひきこもり');
    expect(large({})).to.deep.equal(['000-111-2222']);
    expect(sheet.textContent)
      .to.contain(say('result.title.wish', { how: say('method.phone.how') }))
      .and.to.contain(WEBSITE);
    expect(sheet.querySelector('.words')!.textContent).to.equal(MADE);
    expect(words({ rewritten: '自分の言葉' }))
      .to.contain('自分の言葉')
      .and.not.to.contain(say('memo.start'));
  });

  it('finds nothing to press, and no part that a screen would have', () => {
    expect(
      paper(draw()).querySelectorAll('a, button, input, textarea, details, [part~=contact]').length,
    ).to.equal(0);
  });

  const first = (...given: Parameters<typeof contact>): Partial<ResultView> => {
    const [{ method: id }] = given;
    return { methods: [method(id, { points: 5, contacts: [contact(...given)] })] };
  };

  it('finds the number to book by, and about the appointment', () => {
    const view = { methods: [method('in-person', { points: 5, contacts: [desk] })] };
    expect(large(view)).to.deep.equal(['000-111-2222']);
  });

  it('finds the address of a mailbox or a page as it is written', () => {
    const at = (url: string) => words(first({ method: 'mail', url }));
    expect(at('mailto:soudan@example.jp')).to.contain('soudan@example.jp').and.not.to.contain('mailto');
    expect(at('https://form.example.jp/')).to.contain('https://form.example.jp/');
  });

  it("who can't phone finds the chat, and the number for somebody else to call", () => {
    const phone = method('phone', {
      barred: true,
      contacts: [contact({ method: 'phone', tel: '000-111-2222' })],
    });
    const chat = hotline({
      name: '見本のチャット',
      numbers: [],
      text: true,
      always: true,
      website: 'https://chat.example.jp/',
    });
    const view = { methods: [method('sns', { offered: null, points: 5 }), phone], lines: [chat] };
    expect(words(view))
      .to.contain('https://chat.example.jp/')
      .and.to.contain(say('bridge.title'))
      .and.to.contain('000-111-2222');
    expect(words({})).not.to.contain(say('bridge.title'));
  });

  it('reads that a contact is old, and finds no number that is not confirmed', () => {
    const tel = { method: 'phone', tel: '000-111-2222', checked: '2025-06-01' } as const;
    expect(words(first(tel, 'old'))).to.contain(say('contact.old', { date: '2025年6月1日' }));
    expect(large(first({ method: 'phone' }))).to.deep.equal([]);
    expect(words(first({ method: 'phone' })))
      .to.contain(say('contact.not-confirmed'))
      .and.to.contain(WEBSITE);
  });

  it('never finds a sheet without a contact', () => {
    const bare = { methods: [method('phone'), method('mail')] };
    expect(words(bare)).to.contain(WEBSITE);
    const nameless = places({
      levels: [
        {
          level: 'prefecture',
          centres: [{ id: 'x', area: '47', name: '', channels: [], programs: [], sources: [] }],
        },
      ],
    });
    expect(words({ ...bare, places: nameless }))
      .to.contain(say('contact.unnamed'))
      .and.to.contain(LIST_URL);
    const lines = [
      hotline({ name: '見本の電話' }),
      hotline({ id: 'web', name: '見本のページ', numbers: [], website: 'https://chat.example.jp/' }),
      hotline({ id: 'third', name: '三番目' }),
    ];
    expect(large({ ...bare, places: NOWHERE, lines })).to.deep.equal([
      '0120-000-000',
      'https://chat.example.jp/',
    ]);
  });

  it('reads the outcome as it is where nothing is decided', () => {
    expect(words({ outcome: 'not-now' })).to.contain(say('result.title.not-now'));
    expect(words({ outcome: 'no-preference' })).to.contain(say('result.title.no-preference'));
  });
});
