// How a person finds their municipality or ward, where a list knows it.
import { expect } from 'chai';
import { html } from 'lit';
import { townForm } from '../../src/components/area-form.ts';
import type { Town } from '../../src/directory/towns.ts';
import { all, byRole, find, part, parts, wordsOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { NOWHERE } from '../support/views.ts';

const town = (code: string, name: string, reading: string): Town => ({ code, name, reading });
const CHIBA = [
  town('12203', '市川市', 'いちかわし'),
  town('12217', '柏市', 'かしわし'),
  ...Array.from({ length: 30 }, (_, nth) => town(`125${nth + 10}`, `見本${nth}町`, `みほん${nth}ちょう`)),
];
const WARDS = [
  town('14101', '横浜市鶴見区', 'よこはまし つるみく'),
  town('14104', '横浜市 中区', 'よこはまし なかく'),
];
const prefecture = NOWHERE.prefectures[0]!;
const IN_CHIBA = { prefecture, city: null, municipality: null };
const IN_CITY = { ...IN_CHIBA, city: { code: '14100', ja: '横浜市', en: 'Yokohama' } };

const draw = (towns: readonly Town[], here: NonNullable<typeof NOWHERE.here> = IN_CHIBA, reader?: Reader) =>
  show((context) => html`${townForm(context, { ...NOWHERE, here, towns })}`, reader);
const field = (root: Element) => find<HTMLInputElement>(root, 'input');
const type = (root: Element, text: string): void => {
  field(root).value = text;
  field(root).dispatchEvent(new Event('input', { bubbles: true }));
};
const shown = (root: Element): string[] =>
  parts(root, 'town')
    .filter((button) => button.checkVisibility())
    .map((button) => wordsOf(button));
const status = (root: Element): string => find(root, '[role="status"]').textContent!;
const submit = (root: Element): boolean => {
  const event = new SubmitEvent('submit', { cancelable: true, bubbles: true });
  find(root, 'form').dispatchEvent(event);
  return event.defaultPrevented;
};

describe('in a prefecture whose municipalities are known a person', () => {
  it('finds their own by its name or how it is read, and presses it @wcag:3.3.2', () => {
    const { root, sent } = draw(CHIBA);
    expect(byRole(root, 'textbox', say('contacts.town'))).to.equal(field(root));
    expect(shown(root)).to.deep.equal([]);
    type(root, 'かし');
    expect(shown(root)).to.deep.equal(['柏市']);
    type(root, '柏');
    expect(shown(root)).to.deep.equal(['柏市']);
    expect(sent).to.deep.equal([]);
    byRole(root, 'button', '柏市').click();
    expect(sent).to.deep.equal([{ type: 'area', area: '12217' }]);
  });

  it('hears how many there are, and what to do where there is none @wcag:4.1.3', () => {
    const { root } = draw(CHIBA);
    expect(status(root)).to.equal('');
    type(root, 'みほん');
    expect(status(root)).to.equal(say('contacts.town.found', { count: 30 }));
    expect(shown(root)).to.have.length(10);
    type(root, 'ほっかいどう');
    expect(status(root)).to.equal(say('contacts.town.none'));
    expect(shown(root)).to.deep.equal([]);
    type(root, '');
    expect(status(root)).to.equal('');
  });

  it('may press Enter where only one matches; otherwise nothing is picked for them', () => {
    const { root, sent } = draw(CHIBA);
    type(root, 'みほん');
    expect(submit(root)).to.equal(true);
    expect(sent).to.deep.equal([]);
    type(root, 'いちかわ');
    expect(submit(root)).to.equal(true);
    expect(sent).to.deep.equal([{ type: 'area', area: '12203' }]);
  });

  it('is asked for the person\u2019s place where they come for somebody else', () => {
    const { root } = draw(CHIBA, IN_CHIBA, { who: 'family' });
    expect(wordsOf(find(root, 'label'))).to.equal(say('contacts.town_family'));
  });

  it('reads names that no translator may change', () => {
    const { root } = draw(WARDS, IN_CITY, { language: 'en' });
    expect(all(root, 'li span').map((span) => [span.lang, span.getAttribute('translate')])).to.deep.equal([
      ['ja', 'no'],
      ['ja', 'no'],
    ]);
  });
});

describe('in a city whose wards have windows of their own a person', () => {
  it('sees the wards at a glance, by their own names, and presses theirs', () => {
    const { root, sent } = draw(WARDS, IN_CITY);
    expect(root.querySelector('input')).to.equal(null);
    expect(shown(root)).to.deep.equal(['鶴見区', '中区']);
    expect(wordsOf(find(root, 'p'))).to.equal(say('contacts.ward.lead'));
    part(root, 'town', '[value="14104"]').click();
    expect(sent).to.deep.equal([{ type: 'area', area: '14104' }]);
  });
});

describe('where no municipality is known a person', () => {
  it('is not asked for one', () => {
    expect(draw([]).root.querySelector('form')).to.equal(null);
  });
});
