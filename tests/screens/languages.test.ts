import { expect } from 'chai';
import { html } from 'lit';
import { languageChoice, languageOffer } from '../../src/screens/languages.ts';
import { byRole, find, has, names, part, parts } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';

const TWO = [
  { tag: 'ja', name: '日本語' },
  { tag: 'en', name: 'English' },
];
const MANY = [...TWO, { tag: 'ko', name: '한국어' }, { tag: 'ar', name: 'العربية' }];

const choice = (reader: Reader) => show((context) => html`${languageChoice(context)}`, reader);
const offer = (reader: Reader) => show((context) => html`${languageOffer(context)}`, reader);

describe('a reader who wants another language', () => {
  it('sees the others as buttons while there are few, each by its own name @wcag:3.1.2', () => {
    const { root, spoken } = choice({ languages: MANY.slice(0, 3) });
    expect(names(root, 'button')).to.deep.equal(['English', '한국어']);
    expect(parts(root, 'language').map(({ lang }) => lang)).to.deep.equal(['en', 'ko']);
    byRole(root, 'button', '한국어').click();
    expect(spoken).to.deep.equal(['ko']);
  });

  it('opens a list where there are many, whose label can be read without Japanese', () => {
    const { root, spoken } = choice({ languages: MANY });
    const summary = find(root, 'summary');
    expect(summary.textContent).to.contain(say('language.menu'));
    expect(find(summary, '[lang=en]').textContent).to.equal(say('language.menu', {}, 'en'));
    expect(part(root, 'language').checkVisibility()).to.equal(false);
    summary.click();
    expect(names(root, 'button').slice(1)).to.deep.equal(['English', '한국어', 'العربية']);
    const current = find(root, '[aria-current]');
    expect(current.textContent.trim()).to.equal('日本語');
    expect(current.closest('button')).to.equal(null);
    byRole(root, 'button', 'العربية').click();
    expect(spoken).to.deep.equal(['ar']);
  });

  it('is told in the language of the screen and in English that it could not be loaded', () => {
    const awaited = { tag: 'ko', name: '한국어', state: 'failed' } as const;
    const { root } = choice({ languages: MANY, awaited });
    const told = [...root.querySelectorAll('.language-note p')].map((line) => line.textContent);
    expect(told).to.deep.equal([
      say('language.unavailable', { name: '한국어' }),
      say('language.unavailable', { name: '한국어' }, 'en'),
    ]);
    expect(
      choice({ languages: MANY, awaited, language: 'en' }).root.querySelectorAll('.language-note p'),
    ).to.have.lengthOf(1);
  });
});

describe('on a page in a language that we do not have', () => {
  it('a reader is offered English, in English', () => {
    const { root, spoken } = offer({ isLacked: true });
    expect(find(root, '[lang=en]').textContent).to.equal(say('language.offer', {}, 'en'));
    byRole(root, 'button', 'English').click();
    expect(spoken).to.deep.equal(['en']);
  });

  it('nothing is offered where it is English already, or where there is no English', () => {
    expect(has(offer({ isLacked: true, language: 'en' }).root, 'language')).to.equal(false);
    expect(has(offer({ isLacked: true, languages: TWO.slice(0, 1) }).root, 'language')).to.equal(false);
    expect(has(offer({ isLacked: false }).root, 'language')).to.equal(false);
  });
});
