import { expect } from 'chai';
import { placeOf } from '../support/find.ts';
import { stage } from '../support/stage.ts';
import { create, LOCAL } from '../support/widget.ts';

describe('before the first drawing', () => {
  it('the contacts in the tag are in view, and the browser can do other tasks', async () => {
    const widget = create(LOCAL);
    const contacts = widget.appendChild(document.createElement('p'));
    contacts.textContent = '見本市の窓口 000-000-0000';
    stage.append(widget);
    await Promise.resolve();
    expect(placeOf(widget)).to.equal('nothing');
    expect(contacts.checkVisibility()).to.equal(true);
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('start');
    expect(contacts.checkVisibility()).to.equal(false);
  });

  it('a change of settings causes no drawing of its own: the first drawing includes it', async () => {
    const widget = create(LOCAL);
    stage.append(widget);
    await Promise.resolve();
    widget.setAttribute('audience', 'self');
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('question safe');
  });

  it('a widget that is taken away and put back is drawn', async () => {
    const widget = create(LOCAL);
    stage.append(widget);
    widget.remove();
    stage.append(widget);
    await widget.updateComplete;
    expect(placeOf(widget)).to.equal('start');
  });
});
