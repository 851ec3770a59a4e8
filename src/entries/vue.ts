/**
 * Types alone: makes `<hikikomori-help>` known to templates of Vue 3, both in single-file components and in
 * JSX. The compiler has to be told that the tag is a custom element (`isCustomElement`).
 */
import type { HelpAttributes, HelpEventDetails, HelpEventName, HelpProperties } from './index.ts';

/** In a template `@hikikomori-help-step` becomes `onHikikomoriHelpStep`. */
type InHandlerCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${InHandlerCase<Rest>}`
  : Capitalize<Name>;
type Listeners = {
  [Name in HelpEventName as `on${InHandlerCase<Name>}`]?:
    ((event: CustomEvent<HelpEventDetails[Name]>) => void) | undefined;
};
type Settings = { [Name in keyof HelpProperties]?: HelpProperties[Name] | undefined };
type Props = HelpAttributes & Settings & Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'hikikomori-help': new () => { $props: import('vue').HTMLAttributes & Props };
  }
  interface IntrinsicElementAttributes {
    'hikikomori-help': import('vue').HTMLAttributes & Props;
  }
}
