import 'hikikomori-help/define';
import type { HikikomoriHelpElement } from 'hikikomori-help';
import type {} from 'hikikomori-help/react';
import { useRef, useState } from 'react';

/** What the page says when something has happened; an event never carries an answer. */
const CHANNELS = {
  phone: '電話',
  'in-person': '窓口',
  sns: 'SNS',
  mail: 'メール',
  online: 'オンライン',
  hotline: '全国の窓口',
  website: '公式ページ',
};

export function App() {
  const help = useRef<HikikomoriHelpElement>(null);
  const [news, setNews] = useState('まだ始めていません');
  return (
    <main>
      <h1>ひきこもりの相談</h1>
      <p>これは見本です。この窓口は実在せず、電話番号もつながりません。</p>
      <p>
        <button type="button" onClick={() => help.current?.open()}>
          相談先を探す
        </button>
      </p>
      <p role="status">{news}</p>
      <hikikomori-help
        ref={help}
        display="dialog"
        center-name="見本市ひきこもり地域支援センター（見本）"
        phone="000-000-0000"
        hours="Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off"
        website="https://www.city.example.lg.jp/hikikomori/"
        checked="2026-11-01"
        onhikikomori-help-step={({ detail }) => setNews(`${detail.index}問めです`)}
        onhikikomori-help-result={() => setNews('案内が最後まで進みました')}
        onhikikomori-help-contact={({ detail }) =>
          setNews(`連絡先が押されました: ${CHANNELS[detail.channel]}`)
        }
      >
        <p>
          見本市ひきこもり地域支援センター（見本） <a href="tel:0000000000">000-000-0000</a>
          <br />
          月〜金 9:00〜17:00（祝日・年末年始を除く）
        </p>
      </hikikomori-help>
    </main>
  );
}
