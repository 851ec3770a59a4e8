import { expect } from 'chai';
import jsQR from 'jsqr';
import type { Channel } from '../../src/directory/centre.ts';
import { centreCard, contactCard } from '../../src/components/contact-card/contact-card.ts';
import { all, byRole, find, has, names, part, parts, textOf } from '../support/find.ts';
import type { Reader } from '../support/screen.ts';
import { show } from '../support/screen.ts';
import { say } from '../support/texts.ts';
import { centre, contact, LIST_URL } from '../support/views.ts';

const PHONE: Channel = { method: 'phone', tel: '000-111-2222' };
const CHAT: Channel = { method: 'sns', url: 'https://chat.example.jp/soudan?a=1&b=2', label: 'LINE相談' };
const card = (channel: Channel, reader?: Reader) =>
  show((context) => contactCard(context, contact(channel), 3, LIST_URL), reader);
const codes = (root: Element): SVGElement[] => [
  ...root.querySelectorAll<SVGElement>('[part~="qr-code"] svg'),
];

/** What a camera reads in the picture as the browser draws it. */
async function scan(code: SVGElement): Promise<string | undefined> {
  const copy = code.cloneNode(true) as SVGElement;
  copy.setAttribute('width', '300');
  copy.setAttribute('height', '300');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 300 });
  const brush = canvas.getContext('2d')!;
  brush.drawImage(image, 0, 0);
  return jsQR(brush.getImageData(0, 0, 300, 300).data, 300, 300, { inversionAttempts: 'dontInvert' })?.data;
}

describe('somebody at a computer who wants to go on with the phone', () => {
  it('presses a button for the code; it is not drawn before', () => {
    const { root } = card(PHONE);
    expect(codes(root)).to.deep.equal([]);
    const button = byRole(root, 'button', say('contact.qr'));
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    expect(codes(root)).to.have.lengthOf(1);
    expect(part(root, 'qr').getAttribute('aria-expanded')).to.equal('true');
    button.click();
    expect(codes(root)).to.deep.equal([]);
  });

  for (const [name, channel, read] of [
    ['the number', PHONE, 'tel:0001112222'],
    ['a short number', { method: 'phone', tel: '#0000' }, 'tel:%230000'],
    ['the chat', CHAT, CHAT.url],
  ] as const) {
    it(`holds the phone to it and gets ${name}`, async () => {
      const { root } = card(channel);
      part(root, 'qr').click();
      expect(await scan(codes(root)[0]!)).to.equal(read);
    });
  }

  it('reads the number beside it, and hears what the picture is for @wcag:1.1.1', () => {
    const { root } = card(PHONE);
    part(root, 'qr').click();
    expect(textOf(part(root, 'qr-code')))
      .to.contain(say('contact.qr.phone'))
      .and.to.contain('000-111-2222');
    expect(names(root, 'img')).to.deep.equal([say('contact.qr.image.phone', { tel: '000-111-2222' })]);
  });

  it('reads the address beside it, in English too', () => {
    const { root } = card(CHAT, { language: 'en' });
    part(root, 'qr').click();
    expect(textOf(part(root, 'qr-code')))
      .to.contain(say('contact.qr.page', {}, 'en'))
      .and.to.contain(CHAT.url!);
    expect(names(root, 'img')).to.deep.equal([say('contact.qr.image.page', {}, 'en')]);
  });

  it('opens one and not all of them', async () => {
    const given = centre({ channels: [PHONE, CHAT] });
    const { root } = show((context) =>
      centreCard(
        context,
        given,
        given.channels.map((channel) => ({ centre: given, channel, freshness: 'fresh' })),
        3,
        LIST_URL,
      ),
    );
    parts(root, 'qr')[1]!.click();
    expect(parts(root, 'qr').map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
    ]);
    expect(codes(root)).to.have.lengthOf(1);
    expect(await scan(codes(root)[0]!)).to.equal(CHAT.url);
    expect(find(root, '[data-channel=sns]').contains(codes(root)[0]!)).to.equal(true);
  });

  it('finds it black on white, whatever the colours around it', () => {
    const { root } = card(PHONE);
    part(root, 'qr').click();
    const code = codes(root)[0]!;
    expect([...code.children].map((shape) => [shape.tagName, shape.getAttribute('fill')])).to.deep.equal([
      ['rect', '#fff'],
      ['path', '#000'],
    ]);
    expect(all(root, '[style]')).to.deep.equal([]);
  });
});

describe('there is no code', () => {
  for (const [why, channel] of [
    ['for a place', { method: 'in-person', address: '見本市中央1-2-3' }],
    ['for a letter', { method: 'mail', url: 'mailto:soudan@example.jp' }],
    ['where nothing is known', { method: 'phone' }],
    ['for a link that is not safe', { method: 'sns', url: 'javascript:alert(1)' }],
  ] as const) {
    it(why, () => {
      expect(has(card(channel).root, 'qr')).to.equal(false);
    });
  }
});
