import { hasOwn } from '../../recommend/has-own.ts';
import type { ReactiveControllerHost } from 'lit';
import type { Issue } from '../../directory/issue.ts';
import { hasReadings, plainText } from '../../i18n/furigana.ts';
import { translatorFor } from '../../i18n/i18next.ts';
import { isJapanese, wishesReadings } from '../../i18n/language.ts';
import type { Languages, Translate } from '../../i18n/translate.ts';
import type { View } from '../../visit/view.ts';
import type { Context, Language } from '../../components/context.ts';
import type { Content } from '../content.ts';
import { FuriganaController } from './furigana.ts';
import type { Spoken } from './language.ts';
import { LanguageController } from './language.ts';

export type WordsContext = Pick<
  Context,
  'furigana' | 'languages' | 'speak' | 'awaited' | 'english' | 'original' | 'isLacked'
>;

/** Asked anew each time, since attributes may change at any time. */
interface WordsHost {
  readonly content: () => Content;
  /** The language that the embedder wishes, BCP 47; empty: none. */
  readonly language: () => string;
  /** The embedder wishes readings above the kanji. */
  readonly furigana: () => boolean;
  readonly warn: (issues: readonly Issue[]) => void;
  /** The words that the live region has from now on; empty: none. */
  readonly say: (words: string) => void;
  /** Runs inside the error boundary. */
  readonly guard: (run: () => void) => void;
}

/** In which language the widget speaks, with or without readings, and what a screen needs to offer others. */
export class WordsController {
  readonly #language: LanguageController;
  readonly #furigana: FuriganaController;
  readonly #host: WordsHost;

  constructor(element: ReactiveControllerHost & HTMLElement, host: WordsHost) {
    this.#host = host;
    this.#furigana = new FuriganaController(element);
    this.#language = new LanguageController(element, (tag, problem) => {
      host.guard(() => {
        this.#came(tag, problem);
      });
    });
  }

  translate(who: View['who']): Translate {
    const { languages, language } = this.#spoken();
    return translatorFor(languages, language)(who);
  }

  /** @param t the translator of the screen */
  context(t: Translate): WordsContext {
    const furigana = this.#furiganaIn(t.language);
    const spoken = this.#spoken();
    const { languages, awaited, isLacked } = spoken;
    const offered = this.#offered(spoken);
    return {
      furigana,
      languages: furigana?.isOn ? offered : offered.map(({ tag, name }) => ({ tag, name: plainText(name) })),
      speak: (tag) => {
        this.#speak(tag);
      },
      awaited: awaited && { ...awaited, name: nameOf(awaited.tag, offered) },
      english: hasOwn(languages, 'en') && t.language !== 'en' ? translatorFor(languages, 'en')(t.who) : null,
      original: this.#hasReviewed(t.language, languages) ? null : translatorFor(languages, 'ja')(t.who),
      isLacked,
    };
  }

  /** Whether the crisis texts can stand alone: there is no Japanese to add, or a person has reviewed them. */
  #hasReviewed(language: string, languages: Languages): boolean {
    const { reviewed = [] } = this.#host.content();
    return isJapanese({ language }) || reviewed.includes(language) || !hasOwn(languages, 'ja');
  }

  #spoken(): Spoken {
    const spoken = this.#language.among(this.#host.content(), this.#host.language());
    this.#host.warn(spoken.issues);
    return spoken;
  }

  /** Every language there is, by its own name with its readings: on board, loaded, and beside the script. */
  #offered({ languages }: Spoken): readonly Language[] {
    const here = Object.entries(languages).map(([tag, texts]) => ({
      tag,
      name: texts[`language.${tag}`] ?? tag,
    }));
    const others = this.#host.content().beside?.languages ?? [];
    return [...here, ...others.filter(({ tag }) => !hasOwn(languages, tag))];
  }

  #furiganaIn(language: string): Context['furigana'] {
    if (!hasReadings(this.#host.content().languages[language] ?? {})) return null;
    const isOn = this.#furigana.isOn(this.#host.furigana() || wishesReadings(language));
    return {
      isOn,
      toggle: () => {
        this.#furigana.choose(!isOn);
      },
    };
  }

  #speak(tag: string): void {
    this.#language.choose(tag);
    const spoken = this.#spoken();
    this.#host.say(spoken.awaited ? this.#tell('language.loading', tag, spoken) : '');
  }

  #came(tag: string, problem: Issue | null): void {
    if (problem) this.#host.warn([problem]);
    this.#host.say(problem ? this.#tell('language.unavailable', tag, this.#spoken()) : '');
  }

  #tell(key: 'language.loading' | 'language.unavailable', tag: string, spoken: Spoken): string {
    return translatorFor(spoken.languages, spoken.language)(undefined)(key, {
      name: nameOf(tag, this.#offered(spoken)),
    });
  }
}

const nameOf = (tag: string, languages: readonly Language[]): string =>
  plainText(languages.find((language) => language.tag === tag)?.name ?? tag);
