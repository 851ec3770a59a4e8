// A component of React 19.
import 'hikikomori-help/define';
import type { HikikomoriHelpElement } from 'hikikomori-help';
import type {} from 'hikikomori-help/react';
import { useRef } from 'react';

export function Help() {
  const help = useRef<HikikomoriHelpElement>(null);
  return (
    <>
      <hikikomori-help
        ref={help}
        id="help"
        lang="ja"
        area="47"
        center-name="サンプル市 ひきこもり支援センター"
        quickExit="https://www.example.com/"
        heading-level={3}
        display="dialog"
        audience={undefined}
        onhikikomori-help-step={(event) => event.detail.index.toFixed()}
        onhikikomori-help-result={({ detail }) => detail.method}
      >
        <a href="tel:000-000-0000">000-000-0000</a>
      </hikikomori-help>
      <button onClick={() => help.current?.open()}>相談先を見る</button>
      {/* @ts-expect-error a display that there is not */}
      <hikikomori-help display="popup" />
      {/* @ts-expect-error nothing is called so */}
      <hikikomori-help centreName="" />
      {/* @ts-expect-error events carry no answers */}
      <hikikomori-help onhikikomori-help-step={(event) => event.detail.answer} />
    </>
  );
}
