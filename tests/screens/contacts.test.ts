import { expect } from 'chai';
import type { ContactsView } from '../../src/visit/view.ts';
import { contacts } from '../../src/screens/contacts/contacts.ts';
import { all, byRole, find, has, names, part, parts, textOf } from '../support/find.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { centre, CHAT, contactsView, LIST_URL, NOWHERE, places, VOICE, WEBSITE } from '../support/views.ts';

const draw = (change: Partial<ContactsView> = {}) =>
  show((context) => contacts(contactsView(change), context));

describe('on the screen of contacts a person', () => {
  it('finds the centre of the place at once', () => {
    const { root } = draw();
    expect(names(root, 'heading').slice(0, 3)).to.deep.equal([
      say('contacts.title'),
      say('contacts.level.prefecture'),
      '見本県ひきこもり支援センター',
    ]);
    expect(find(root, '[href="tel:0001112222"]').checkVisibility()).to.equal(true);
  });

  it('finds centres of other levels folded', () => {
    const city = { level: 'city', centres: [centre({ name: '見本市の窓口' })] } as const;
    const { root } = draw({ places: places({ levels: [city, ...places().levels] }) });
    const [near, far] = parts(root, 'contact');
    expect(near!.textContent).to.contain('見本市の窓口');
    expect(near!.checkVisibility()).to.equal(true);
    expect(far!.checkVisibility()).to.equal(false);
    expect(far!.closest('details')!.querySelector('summary')!.textContent).to.equal(say('contacts.more'));
  });

  it("finds the host page's own people and the centre beside them both open, in the order given", () => {
    const host = {
      level: 'host',
      centres: [centre({ id: 'host-0', name: 'スクールカウンセラー' })],
    } as const;
    const near = { level: 'city', centres: [centre({ name: '見本市の窓口' })] } as const;
    const [far] = places().levels;
    for (const levels of [
      [host, near, far!],
      [near, host, far!],
    ]) {
      const { root } = draw({ places: places({ levels }) });
      const expected = levels.slice(0, 2).map(({ centres: [first] }) => first!.name);
      expect(
        parts(root, 'contact').map((card) => [card.querySelector('h4')!.textContent, card.checkVisibility()]),
      ).to.deep.equal([...expected.map((name) => [name, true]), ['見本県ひきこもり支援センター', false]]);
      expect(names(root, 'heading')).to.contain(say('contacts.level.host'));
      expect(part(root, 'area').checkVisibility()).to.equal(false);
    }
  });

  it("is still asked for the prefecture where only the host page's own people are known", () => {
    const { root } = draw({
      places: places({ levels: [{ level: 'host', centres: [centre({ name: '担任' })] }] }),
    });
    expect(parts(root, 'contact')).to.have.lengthOf(1);
    expect(part(root, 'contact').checkVisibility()).to.equal(true);
    expect(part(root, 'area').checkVisibility()).to.equal(true);
  });

  it('reads of which kind each window is', () => {
    for (const level of ['local', 'host', 'municipality', 'city', 'prefecture', 'cities-within'] as const) {
      const { root } = draw({ places: places({ levels: [{ level, centres: [centre()] }] }) });
      expect(names(root, 'heading')[1]).to.equal(say(`contacts.level.${level}`));
    }
  });

  it('can look for another place, folded', () => {
    const { root } = draw();
    expect(part(root, 'area').checkVisibility()).to.equal(false);
    find(root, 'summary').click();
    expect(part(root, 'area').checkVisibility()).to.equal(true);
  });

  it('is asked for the prefecture at once where no place is known', () => {
    const { root } = draw({ places: NOWHERE });
    expect(part(root, 'area').checkVisibility()).to.equal(true);
    expect(has(root, 'contact')).to.equal(false);
  });

  it("always finds the ministry's list", () => {
    for (const change of [{}, { places: NOWHERE }]) {
      const { root, contacted } = draw(change);
      const list = byRole(root, 'link', say('contacts.list') + say('contact.new-tab'));
      expect(list.getAttribute('href')).to.equal(LIST_URL);
      list.click();
      expect(contacted).to.deep.equal(['website']);
    }
  });

  it('sees each way that is known on one card, and none of the rest', () => {
    const channels = [
      { method: 'phone', tel: '000-111-2222' },
      { method: 'in-person' },
      { method: 'mail', url: 'https://example.jp/form' },
    ] as const;
    const { root } = draw({
      places: places({ levels: [{ level: 'prefecture', centres: [centre({ channels })] }] }),
    });
    expect(parts(root, 'contact')).to.have.lengthOf(1);
    expect(all(root, '[data-channel]').map((block) => block.dataset['channel'])).to.deep.equal([
      'phone',
      'mail',
    ]);
  });

  it('sees one card that leads to the official page where nothing is confirmed', () => {
    for (const channels of [[], [{ method: 'phone' }, { method: 'in-person' }]] as const) {
      const { root } = draw({
        places: places({ levels: [{ level: 'prefecture', centres: [centre({ channels })] }] }),
      });
      expect(parts(root, 'contact')).to.have.lengthOf(1);
      expect(find(part(root, 'contact'), 'a').getAttribute('href')).to.equal(WEBSITE);
    }
  });

  it('sees how old a card is, by the day it is read', () => {
    const { root } = draw({ places: places({ today: '2028-01-01' }) });
    expect(part(root, 'contact').textContent).to.contain(say('contact.old', { date: '2026年10月1日' }));
  });

  it('finds the national lines that answer at any hour at once, the others folded', () => {
    const { root } = draw({ lines: [VOICE, CHAT] });
    expect(
      parts(root, 'hotline').map((line) => [
        line.querySelector('.name span')!.textContent,
        line.checkVisibility(),
      ]),
    ).to.deep.equal([
      [CHAT.name, true],
      [VOICE.name, false],
    ]);
  });

  it('closes it again', () => {
    const { root, sent } = draw();
    byRole(root, 'button', say('action.close')).click();
    expect(sent).to.deep.equal([{ type: 'back' }]);
    expect(textOf(root)).to.contain(say('contacts.lead'));
  });
});
