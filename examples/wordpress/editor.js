/* global wp */
// The block in the editor: its fields stand at the side, and what people see without the script in the text. Written for
// the libraries that WordPress itself has loaded, so that nothing has to be built.
(() => {
  const { createElement: h, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, TextControl } = wp.components;
  const { __ } = wp.i18n;
  const domain = 'hikikomori-help';

  const fields = {
    centre: [
      ['centerName', { label: __('窓口の名前', domain) }],
      ['phone', { label: __('電話番号', domain), type: 'tel' }],
      [
        'hoursInWords',
        {
          label: __('受付時間（読む方へのことば）', domain),
          help: __('例: 月〜金 9:00〜17:00（祝日・年末年始を除く）', domain),
        },
      ],
      [
        'hours',
        {
          label: __('受付時間（案内が読む形）', domain),
          help: __(
            '例: Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off（月〜金、祝日と年末年始は休み）。上のことばと同じ内容にしてください。',
            domain,
          ),
        },
      ],
      [
        'sns',
        { label: __('SNS相談のアドレス', domain), type: 'url', help: __('https:// で始まるもの', domain) },
      ],
      ['form', { label: __('相談フォームのアドレス', domain), type: 'url' }],
      ['email', { label: __('メールアドレス', domain), type: 'email' }],
      ['address', { label: __('住所', domain) }],
      ['website', { label: __('公式ページのアドレス', domain), type: 'url' }],
      [
        'checked',
        {
          label: __('連絡先を確かめた日', domain),
          type: 'date',
          help: __('400日をすぎると、その旨がページに出ます。', domain),
        },
      ],
    ],
    place: [
      [
        'area',
        {
          label: __('都道府県または市区町村', domain),
          help: __(
            '名前（沖縄県）か団体コード（47）。窓口の名前や番号を書かないときは、組み込みの一覧から選びます。一覧の連絡先は、案内が動かないときは表示されません。',
            domain,
          ),
        },
      ],
    ],
  };

  wp.blocks.registerBlockType('hikikomori-help/help', {
    edit({ attributes, setAttributes }) {
      const panel = (title, controls) =>
        h(
          PanelBody,
          { title },
          ...controls.map(([name, given]) =>
            h(TextControl, {
              key: name,
              ...given,
              value: attributes[name],
              onChange: (value) => setAttributes({ [name]: value }),
            }),
          ),
        );
      return h(
        Fragment,
        null,
        h(
          InspectorControls,
          null,
          panel(__('窓口', domain), fields.centre),
          panel(__('地域', domain), fields.place),
        ),
        h(
          'div',
          useBlockProps(),
          h('p', null, h('strong', null, __('ひきこもりの相談先', domain))),
          h(
            'p',
            null,
            __(
              '公開したページでは、ここに案内が出ます。下は、案内が動かないときに見える連絡先です。設定の欄で直せます。',
              domain,
            ),
          ),
          // Its links lead nowhere here, so that nobody leaves the editor by them.
          h(Disabled, null, h(wp.serverSideRender, { block: 'hikikomori-help/help', attributes })),
        ),
      );
    },
    save: () => null,
  });
})();
