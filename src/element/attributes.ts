import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Display, LauncherPlacement, Theme } from '../settings/config.ts';
import type { Who } from '../recommend/model.ts';
import { propertyText } from './settings.ts';

/** Converts a property to the text of its attribute; never throws, whatever the page has set. */
const converter = { toAttribute: propertyText };

/**
 * The tag's attributes, each as a property. These comments are the documentation for embedders.
 * src/settings/config.ts reads the values by the same names; a test compares the two lists.
 */
export class AttributesElement extends LitElement {
  /**
   * Where the centre is: a prefecture code (`12`), a municipality code of 5 or 6 digits, or a name (`千葉県`,
   * `千葉市`).
   */
  @property({ attribute: 'area', reflect: true, converter }) area?: string | null;
  /** The local centre's name. A centre described on the tag comes before the directory's. */
  @property({ attribute: 'center-name', reflect: true, converter }) centerName?: string | null;
  /** The centre's telephone number. */
  @property({ attribute: 'phone', reflect: true, converter }) phone?: string | null;
  /** The centre's e-mail address. */
  @property({ attribute: 'email', reflect: true, converter }) email?: string | null;
  /** Where one can visit the centre. */
  @property({ attribute: 'address', reflect: true, converter }) address?: string | null;
  /** The centre's page: an `https://` address. */
  @property({ attribute: 'website', reflect: true, converter }) website?: string | null;
  /** Opening hours for all ways of contact, as in OpenStreetMap: `Mo-Fr 09:00-17:00; PH off`. */
  @property({ attribute: 'hours', reflect: true, converter }) hours?: string | null;
  /** Hours of the telephone, where they differ from `hours`. */
  @property({ attribute: 'phone-hours', reflect: true, converter }) phoneHours?: string | null;
  /** Hours for visits, where they differ from `hours`. */
  @property({ attribute: 'visit-hours', reflect: true, converter }) visitHours?: string | null;
  /** Hours of the SNS, where they differ from `hours`. */
  @property({ attribute: 'sns-hours', reflect: true, converter }) snsHours?: string | null;
  /** The centre's LINE or another SNS: an `https://` address. */
  @property({ attribute: 'sns', reflect: true, converter }) sns?: string | null;
  /** What that service is called. */
  @property({ attribute: 'sns-name', reflect: true, converter }) snsName?: string | null;
  /** The centre's contact form: an `https://` address. */
  @property({ attribute: 'form', reflect: true, converter }) form?: string | null;
  /** The centre's online sessions: an `https://` address. */
  @property({ attribute: 'online', reflect: true, converter }) online?: string | null;
  /** Whether a visit has to be booked: `none`, `recommended` or `required`. */
  @property({ attribute: 'reservation', reflect: true, converter }) reservation?: string | null;
  /**
   * What the centre runs, separated by blanks: `home-visit`, `family-class`, `peer-group`, `drop-in`,
   * `seminar`.
   */
  @property({ attribute: 'programs', reflect: true, converter }) programs?: string | null;
  /** When the embedder last checked these contacts: `YYYY-MM-DD`, not in the future. */
  @property({ attribute: 'checked', reflect: true, converter }) checked?: string | null;
  /** The embedder's own list of centres: an address, or `#id` of a JSON script on the page. */
  @property({ attribute: 'directory', reflect: true, converter }) directory?: string | null;
  /**
   * For whom the page is: `self`, `family` or `supporter`. The first question (who one is) is then left out.
   */
  @property({ attribute: 'audience', reflect: true, converter }) audience?: Who | null;
  /**
   * How the widget stands on the page: `inline` (default), `floating` (a button that opens a panel) or
   * `dialog`.
   */
  @property({ attribute: 'display', reflect: true, converter }) display?: Display | null;
  /**
   * Where the floating button stands: `bottom-end` (default), `bottom-start`, `top-end`, `left` and so on.
   */
  @property({ attribute: 'placement', reflect: true, converter }) placement?: LauncherPlacement | null;
  /** In which colours: `auto` (default: what is painted behind the tag decides), `light` or `dark`. */
  @property({ attribute: 'theme', reflect: true, converter }) theme?: Theme | null;
  /** The level of the widget's own headings: `2` (default), `3` or `4`. */
  @property({ attribute: 'heading-level', reflect: true, converter }) headingLevel?: number | string | null;
  /** Adds a button that leaves the page at once for this `https://` address. */
  @property({ attribute: 'quick-exit', reflect: true, converter }) quickExit?: string | null;
  /** The embedder's page on accessibility and privacy: an `https://` address. */
  @property({ attribute: 'statement', reflect: true, converter }) statement?: string | null;
  /**
   * Where a reader can tell that a contact is wrong: `mailto:` with an address, or an `https://` form.
   * Carries the card's id, number, source and date, never an answer.
   */
  @property({ attribute: 'report', reflect: true, converter }) report?: string | null;
  /** Readings above the kanji (furigana). The reader can switch them on and off in any case. */
  @property({ attribute: 'furigana', reflect: true, converter }) furigana?: boolean | string | null;
  /** The widget's language, such as `ja`, `ja-simple` or `en`; left out: that of the page around. */
  // Every element has a `lang` property already; this only makes Lit observe the attribute.
  @property({ attribute: 'lang' }) protected langAttribute?: string | null;
}

/** What can be set on the tag as a property, by the property's name. */
export type HelpProperties = Partial<Omit<AttributesElement, keyof LitElement>>;

/** `centerName` → `center-name` */
type InAttributeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Lowercase<First>}${InAttributeCase<Rest>}`
    : `${Lowercase<First>}-${InAttributeCase<Rest>}`
  : Name;
/** What can be written on the tag in markup and templates, by the attribute's name. */
export type HelpAttributes = {
  [Name in keyof HelpProperties as InAttributeCase<Name>]?: HelpProperties[Name] | undefined;
};
