// The same in Vue's JSX.
import 'hikikomori-help/define';
import type {} from 'hikikomori-help/vue';

export const help = (
  <hikikomori-help
    area="47"
    heading-level={3}
    onHikikomoriHelpStep={(event) => event.detail.index.toFixed()}
  />
);
// @ts-expect-error a theme that there is not
export const wrong = <hikikomori-help theme="blue" />;
