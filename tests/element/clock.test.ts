// 「受付時間内」 has to stop being said when it stops being so, also on a page that stays open all day.
import { expect } from 'chai';
import { all, find, has, part, parts, textOf } from '../support/find.ts';
import { replace } from '../support/page.ts';
import { expectSame } from '../support/same.ts';
import { stage } from '../support/stage.ts';
import { say } from '../support/texts.ts';
import type { Widget } from '../support/widget.ts';
import { answer, create, LOCAL, mount, push, step } from '../support/widget.ts';

/** A clock that the test turns, and the timers that wait for it. */
function clockAt(time: string) {
  let now = Date.parse(`${time}+09:00`);
  const timers = new Map<number, { run: () => void; ms: number }>();
  let last = 0;
  replace(Date, 'now', () => now);
  replace(window, 'setInterval', ((run: () => void, ms: number) => {
    timers.set((last += 1), { run, ms });
    return last;
  }) as typeof window.setInterval);
  replace(window, 'clearInterval', (timer) => {
    timers.delete(Number(timer));
  });
  return {
    timers,
    /** The time goes on, and what waits for it runs once. */
    turnTo: async (to: string, ...widgets: Widget[]): Promise<void> => {
      now = Date.parse(`${to}+09:00`);
      for (const { run } of timers.values()) run();
      for (const widget of widgets) await widget.updateComplete;
    },
    /** The time goes on while nothing runs, as on a device that sleeps. */
    sleepUntil: (to: string): void => {
      now = Date.parse(`${to}+09:00`);
    },
  };
}

/** The local centre is there from Monday to Friday, 9 to 17; 2026-11-24 is a Tuesday after a holiday. */
const contacts = async (): Promise<Widget> => {
  const widget = await mount(LOCAL);
  await push(widget, 'show-contacts');
  return widget;
};
const status = (widget: Widget): string =>
  part(widget, 'contact').querySelector('[part=status]')!.textContent!.trim();

describe('as time passes a person reads', () => {
  it('the minutes that are left, then that it is closed, then when it opens again', async () => {
    const clock = clockAt('2026-11-24T15:59:30');
    const widget = await contacts();
    expect(status(widget)).to.equal(say('contact.open', { time: '17:00' }));
    for (const [time, words] of [
      ['2026-11-24T16:00:05', say('contact.open.soon', { minutes: 60 })],
      ['2026-11-24T16:01:00', say('contact.open.soon', { minutes: 59 })],
      ['2026-11-24T16:59:59', say('contact.open.soon', { minutes: 1 })],
      ['2026-11-24T17:00:00', say('contact.closed', { day: '25日（水）', time: '9:00' })],
      ['2026-11-25T00:00:00', say('contact.closed.today', { time: '9:00' })],
      ['2026-11-25T09:00:00', say('contact.open', { time: '17:00' })],
    ] as const) {
      await clock.turnTo(time, widget);
      expect(status(widget), time).to.equal(words);
    }
  });

  it('that a contact has become old, when the day does it', async () => {
    const clock = clockAt('2026-11-24T23:59:00');
    const widget = await mount({ ...LOCAL, checked: '2025-10-20' });
    await push(widget, 'show-contacts');
    const old = say('contact.old', { date: '2025年10月20日' });
    expect(textOf(widget)).not.to.contain(old);
    await clock.turnTo('2026-11-25T00:00:00', widget);
    expect(textOf(widget)).to.contain(old);
  });

  it('a line that answers now, once nobody answers by the contact in hand', async () => {
    const clock = clockAt('2026-11-24T16:59:00');
    const widget = await mount(LOCAL);
    await answer(widget, { who: 'self', express: 'speak' });
    expect(has(widget, 'now')).to.equal(false);
    await clock.turnTo('2026-11-24T17:00:00', widget);
    expect(part(widget, 'result').dataset['state']).to.equal('closed');
    expect(has(widget, 'now')).to.equal(true);
  });
});

describe('the time takes nothing away from a person:', () => {
  it('the focus, what they unfolded and what they ticked @wcag:2.2.1,2.2.2,2.2.3,2.2.4,2.2.6', async () => {
    const clock = clockAt('2026-11-24T10:00:00');
    const widget = await mount({ ...LOCAL, area: '47' });
    await push(widget, 'show-contacts');
    const folded = all(widget, 'details')[0]!;
    folded.setAttribute('open', '');
    const link = find(widget, '[part=contact] a');
    link.focus();
    await clock.turnTo('2026-11-24T10:01:00', widget);
    expect(folded.hasAttribute('open')).to.equal(true);
    expectSame(widget.shadowRoot!.activeElement, link);

    await push(widget, 'back');
    await answer(widget, { who: 'self' }, 'question want');
    const [box] = parts(widget, 'option') as HTMLInputElement[];
    box!.click();
    await clock.turnTo('2026-11-24T10:02:00', widget);
    expect(box!.checked).to.equal(true);
    await step(widget, { want: [box!.value] });
    expect(has(widget, 'question')).to.equal(true);
  });
});

describe('the clock of a widget', () => {
  it('asks for a drawing once a minute and no more often @wcag:2.2.2', async () => {
    const clock = clockAt('2026-11-24T10:00:00');
    const widget = await contacts();
    let asked = 0;
    const request = widget.requestUpdate.bind(widget);
    replace(widget, 'requestUpdate', (...args: Parameters<typeof request>) => {
      asked += 1;
      request(...args);
    });
    for (const time of ['10:00:15', '10:00:30', '10:00:59']) await clock.turnTo(`2026-11-24T${time}`, widget);
    expect(asked).to.equal(0);
    for (const time of ['10:01:00', '10:01:15', '10:01:30']) await clock.turnTo(`2026-11-24T${time}`, widget);
    expect(asked).to.equal(1);
  });

  it('looks often enough that no minute is missed', async () => {
    const { timers } = clockAt('2026-11-24T10:00:00');
    await contacts();
    expect([...timers.values()].map(({ ms }) => ms)).to.satisfy(
      (all: number[]) => all.length === 1 && all[0]! >= 1000 && all[0]! <= 30_000,
    );
  });

  it('stops when the widget is taken away, however often it comes and goes', async () => {
    const { timers } = clockAt('2026-11-24T10:00:00');
    const widget = await contacts();
    for (let moves = 0; moves < 3; moves += 1) {
      expect(timers.size).to.equal(1);
      widget.remove();
      expect(timers.size).to.equal(0);
      stage.append(widget);
    }
    expect(timers.size).to.equal(1);
  });

  it('does not run before the widget stands on a page', () => {
    const { timers } = clockAt('2026-11-24T10:00:00');
    create(LOCAL);
    expect(timers.size).to.equal(0);
  });

  it('is right at once when the widget comes back after hours', async () => {
    const clock = clockAt('2026-11-24T10:00:00');
    const widget = await contacts();
    widget.remove();
    clock.sleepUntil('2026-11-24T18:00:00');
    stage.append(widget);
    await widget.updateComplete;
    expect(status(widget)).to.equal(say('contact.closed', { day: '25日（水）', time: '9:00' }));
  });

  it('is right again soon after the device was asleep', async () => {
    const clock = clockAt('2026-11-24T10:00:00');
    const widget = await contacts();
    clock.sleepUntil('2026-11-27T16:50:00');
    await clock.turnTo('2026-11-27T16:50:10', widget);
    expect(status(widget)).to.equal(say('contact.open.soon', { minutes: 10 }));
  });

  it("is each widget's own", async () => {
    const { timers, turnTo } = clockAt('2026-11-24T16:59:00');
    const [one, other] = [await contacts(), await contacts()];
    expect(timers.size).to.equal(2);
    one.remove();
    await turnTo('2026-11-24T17:00:00', other);
    expect(status(other)).to.equal(say('contact.closed', { day: '25日（水）', time: '9:00' }));
    expect(status(one)).to.equal(say('contact.open.soon', { minutes: 1 }));
  });
});
