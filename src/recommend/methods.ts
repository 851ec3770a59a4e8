/**
 * Ways of making contact, with everything in which they differ, except for their points (content/rules) and
 * texts (locales, `method.<id>`). `mail` is e-mail or a web form.
 */
interface Method {
  /** No voice is needed. */
  readonly written: boolean;
  /** It has hours; methods that are not timed can be used at any hour. */
  readonly timed: boolean;
  /** A place that one visits, mostly by an appointment made in another way. */
  readonly place: boolean;
  /** People in the next room can hear it. */
  readonly heard: boolean;
  /** Most centres offer it. */
  readonly common: boolean;
  /** SVG path on a grid of 24, drawn for this project. */
  readonly icon: string;
}

export const METHOD = {
  phone: {
    written: false,
    timed: true,
    place: false,
    heard: true,
    common: true,
    icon: 'M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.7a2 2 0 0 1 2-2.2z',
  },
  'in-person': {
    written: false,
    timed: true,
    place: true,
    heard: false,
    common: true,
    icon: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 1 0-13 0c0 5 6.5 11 6.5 11zM9.7 10a2.3 2.3 0 1 0 4.6 0 2.3 2.3 0 1 0-4.6 0z',
  },
  sns: {
    written: true,
    timed: true,
    place: false,
    heard: false,
    common: true,
    icon: 'M4 5.5h16v11H11l-4.5 3.5v-3.5H4z',
  },
  mail: {
    written: true,
    timed: false,
    place: false,
    heard: false,
    common: false,
    icon: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  },
  online: {
    written: false,
    timed: true,
    place: false,
    heard: true,
    common: false,
    icon: 'M3.5 5h17v11h-17zM9 20h6M12 16v4',
  },
} as const satisfies Readonly<Record<string, Method>>;

export type MethodId = keyof typeof METHOD;
export const METHODS = Object.keys(METHOD) as readonly MethodId[];

type Common<Id extends MethodId> = Id extends MethodId
  ? (typeof METHOD)[Id]['common'] extends true
    ? Id
    : never
  : never;
export const COMMON_METHODS = METHODS.filter((id): id is Common<MethodId> => METHOD[id].common);
export const UNTIMED_METHODS = METHODS.filter((id) => !METHOD[id].timed);
