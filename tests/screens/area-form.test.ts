import { expect } from 'chai';
import { areaForm } from '../../src/components/area-form.ts';
import type { Places } from '../../src/visit/view.ts';
import { all, byRole, find } from '../support/find.ts';
import { expectSame } from '../support/same.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { NOWHERE } from '../support/views.ts';

const draw = (change: Partial<Places> = {}, reader?: Reader) =>
  show((context) => areaForm(context, { ...NOWHERE, ...change }), reader);
const select = (root: Element) => find<HTMLSelectElement>(root, 'select');
const press = (root: Element) => byRole(root, 'button', say('action.show-area')).click();

describe('where the place is not known a person', () => {
  it('is asked for the prefecture by a list with a name @wcag:1.3.5,3.3.2,3.3.3', () => {
    const { root } = draw();
    expectSame(byRole(root, 'combobox', say('contacts.area')), select(root));
    expect([...select(root).options].map(({ value, label }) => [value, label])).to.deep.equal([
      ['', say('contacts.area.choose')],
      ['12', '千葉県'],
      ['47', '沖縄県'],
    ]);
  });

  it('changes nothing by choosing', () => {
    const { root, sent } = draw();
    select(root).value = '47';
    select(root).dispatchEvent(new Event('input', { bubbles: true }));
    select(root).dispatchEvent(new Event('change', { bubbles: true }));
    expect(sent).to.deep.equal([]);
  });

  it('gets the contacts with the button, and stays on the page', () => {
    const { root, sent } = draw();
    select(root).value = '47';
    press(root);
    expect(sent).to.deep.equal([{ type: 'area', area: '47' }]);
    const event = new SubmitEvent('submit', { cancelable: true });
    find(root, 'form').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('is led to the list when nothing was chosen @wcag:3.3.1,3.3.3', () => {
    const { root, sent } = draw();
    press(root);
    expect(sent).to.deep.equal([]);
    expectSame(document.activeElement, select(root));
  });

  it('finds the prefecture picked before', () => {
    expect(select(draw({ picked: '12' }).root).value).to.equal('12');
  });

  it('reads the prefectures in Latin letters as well in English', () => {
    const { root } = draw({}, { language: 'en' });
    expect(
      all(root, 'option')
        .map((option) => option.textContent)
        .slice(1),
    ).to.deep.equal(['Chiba 千葉県', 'Okinawa 沖縄県']);
  });
});
