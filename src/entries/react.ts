/**
 * Types alone: makes `<hikikomori-help>` known to templates of React 19 or later. React sets what the element
 * has as properties, everything else as attributes, and takes an event's name after `on` as it is.
 */
import type {
  HelpAttributes,
  HelpEventDetails,
  HelpEventName,
  HelpProperties,
  HikikomoriHelpElement,
} from './index.ts';

type Listeners = {
  [Name in HelpEventName as `on${Name}`]?: ((event: CustomEvent<HelpEventDetails[Name]>) => void) | undefined;
};
type Settings = { [Name in keyof HelpProperties]?: HelpProperties[Name] | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'hikikomori-help': import('react').DetailedHTMLProps<
        import('react').HTMLAttributes<HikikomoriHelpElement>,
        HikikomoriHelpElement
      > &
        HelpAttributes &
        Settings &
        Listeners;
    }
  }
}
