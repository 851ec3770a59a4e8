/** The week as a grid of native time fields; hours that it can't show stay a text. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Clock, Week } from '../builder/week.ts';
import { hoursOf, MOST_TIMES, NEW_WEEK, OFFICES_OFF, weekOf } from '../builder/week.ts';
import { monthDay, weekday } from '../i18n/dates.ts';
import { hoursWords } from '../i18n/hours.ts';
import { button, checkbox, choice, input, mistakesOf } from './fields.ts';
import type { Page } from './page.ts';

interface Hours {
  /** Of the field in mistakes.ts. */
  readonly id: string;
  readonly value: string;
  readonly changed: (hours: string) => void;
}

/** 0 is Sunday. */
const DAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const OFFICE_DAY: readonly Clock[] = [{ from: '09:00', to: '17:00' }];
const OFFICE_WEEK: Week = {
  ...NEW_WEEK,
  days: [OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, [], []],
};

export function weekGrid(page: Page, hours: Hours): TemplateResult {
  const { say } = page;
  const { id, value, changed } = hours;
  const week = value === '' ? NEW_WEEK : weekOf(value);
  return html`<fieldset class="week">
    <legend>${say('week.title')}</legend>
    ${
      value === ''
        ? button(say('week.office'), () => {
            changed(hoursOf(OFFICE_WEEK));
          })
        : html`<p class="said">${hoursWords(page.t, value)}</p>`
    }
    ${
      week === null
        ? input(page, { id, label: say('week.text'), hint: say('week.text.hint'), value, changed })
        : html`${grid(page, hours, week)} ${mistakesOf(page, id)}
          ${value === '' ? nothing : daysOff(page, hours, week)}`
    }
    ${
      value === ''
        ? nothing
        : button(
            say('week.clear'),
            () => {
              changed('');
            },
            'text',
          )
    }
  </fieldset>`;
}

function grid(page: Page, { id, changed }: Hours, week: Week): TemplateResult {
  const { say, t } = page;
  const set = (day: number, times: readonly Clock[]): void => {
    changed(hoursOf({ ...week, days: week.days.map((one, index) => (index === day ? times : one)) }));
  };
  return html`<div class="days">
    ${DAYS.map((name, day) => {
      const times = week.days[day] ?? [];
      const label = weekday(t, name);
      return html`<div class="day" role="group" aria-label=${say('week.day', { day: label })}>
        ${checkbox(say('week.day', { day: label }), times.length > 0, (isOpen) => {
          set(day, isOpen ? (week.days.find((one) => one.length > 0) ?? OFFICE_DAY) : []);
        })}
        ${times.map(
          (time, nth) =>
            html`<span class="times"
              >${clock(
                page,
                `${id}-${day}-${nth}-from`,
                say('week.from', { nth: nth + 1 }),
                time.from,
                (from) => {
                  set(day, replace(times, nth, { ...time, from }));
                },
              )} <span aria-hidden="true">〜</span> ${clock(
                page,
                `${id}-${day}-${nth}-to`,
                say('week.to', { nth: nth + 1 }),
                time.to,
                (to) => {
                  set(day, replace(times, nth, { ...time, to }));
                },
              )}</span
            >`,
        )}
        ${
          times.length === 0
            ? nothing
            : times.length < MOST_TIMES
              ? button(
                  say('week.break'),
                  () => {
                    set(day, withBreak(times));
                  },
                  'text',
                )
              : button(
                  say('week.no-break'),
                  () => {
                    set(day, withoutBreak(times));
                  },
                  'text',
                )
        }
      </div>`;
    })}
  </div>`;
}

const replace = (times: readonly Clock[], at: number, time: Clock): readonly Clock[] =>
  times.map((one, nth) => (nth === at ? time : one));

const NOON = { from: '12:00', to: '13:00' } as const;
const withBreak = ([time]: readonly Clock[]): readonly Clock[] =>
  time === undefined
    ? []
    : [
        { from: time.from, to: NOON.from },
        { from: NOON.to, to: time.to },
      ];
const withoutBreak = ([first, last]: readonly Clock[]): readonly Clock[] =>
  first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];

/** A text field: the browser's own time field has no 24:00, and shows a clock of twelve hours in English. */
const clock = (
  page: Page,
  id: string,
  label: string,
  value: string,
  changed: (value: string) => void,
): TemplateResult =>
  html`<input
      id=${id}
      class="clock"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${label}
      aria-describedby=${page.view.badTime?.field === id ? `${id}-bad` : nothing}
      .value=${live(value)}
      @change=${({ target }: Event) => {
        const field = target as HTMLInputElement;
        const read = clockText(field.value);
        page.show({ badTime: read === null ? { field: id, typed: field.value } : null });
        if (read !== null) changed(read);
      }}
    />${
      page.view.badTime?.field === id
        ? html`<span id=${`${id}-bad`} class="error" role="alert"
            >${page.say('week.bad-time', { typed: page.view.badTime.typed, value })}</span
          >`
        : nothing
    }`;

/** `9`, `900`, `9:00`, `９時３０分` as `HH:MM`; null: no time of a day. */
export function clockText(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/\s+/g, '').replace('半', '30分');
  const [, hour = '', minute = '0'] =
    /^(\d{1,2})(?::|時)?(\d{2})?分?$/.exec(plain.length === 3 && /^\d+$/.test(plain) ? `0${plain}` : plain) ??
    [];
  const isTime = hour !== '' && Number(minute) < 60 && Number(hour) * 60 + Number(minute) <= 24 * 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : null;
}

/** Asked each time: nobody thinks of the year's end in spring, and a phone that rings in vain is the price. */
function daysOff(page: Page, { id, changed }: Hours, week: Week): TemplateResult {
  const { say } = page;
  const set = (change: Partial<Week>): void => {
    changed(hoursOf({ ...week, ...change }));
  };
  const yearEnd = typeof week.yearEnd === 'object' ? week.yearEnd : OFFICES_OFF;
  return html`<div class="asked">
    ${choice({
      id: `${id}-holidays`,
      label: say('week.holidays'),
      value: week.holidays,
      changed: (holidays) => {
        set({ holidays: holidays as Week['holidays'] });
      },
      options: (['closed', 'as-usual', 'unknown'] as const).map((value) => ({
        value,
        label: say(`week.holidays.${value}`),
      })),
    })}
    ${choice({
      id: `${id}-year-end`,
      label: say('week.year-end'),
      value: typeof week.yearEnd === 'object' ? 'closed' : week.yearEnd,
      changed: (value) => {
        set({ yearEnd: value === 'closed' ? OFFICES_OFF : (value as 'as-usual' | 'unknown') });
      },
      options: (['closed', 'as-usual', 'unknown'] as const).map((value) => ({
        value,
        label: say(`week.year-end.${value}`),
      })),
    })}
    ${
      typeof week.yearEnd === 'object'
        ? html`<div class="times">
            ${dayOff(page, `${id}-year-end-from`, 'from', yearEnd.from, DECEMBER, (from) => {
              set({ yearEnd: { ...yearEnd, from } });
            })}
            ${dayOff(page, `${id}-year-end-to`, 'to', yearEnd.to, JANUARY, (to) => {
              set({ yearEnd: { ...yearEnd, to } });
            })}
          </div>`
        : nothing
    }
  </div>`;
}

const DECEMBER = ['12-26', '12-27', '12-28', '12-29', '12-30', '12-31'] as const;
const JANUARY = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07'] as const;

function dayOff(
  { say, t }: Page,
  id: string,
  end: 'from' | 'to',
  value: string,
  days: readonly string[],
  changed: (day: string) => void,
): TemplateResult {
  const all = days.includes(value) ? days : [...days, value].sort();
  return html`<label for=${id}>${say(`week.year-end.${end}`)}</label>
    <select
      id=${id}
      @change=${({ target }: Event) => {
        changed((target as HTMLSelectElement).value);
      }}
    >
      ${all.map(
        (day) =>
          html`<option value=${day} .selected=${live(day === value)}>
            ${monthDay(t, Number(day.slice(0, 2)), Number(day.slice(3)))}
          </option>`,
      )}
    </select>`;
}
