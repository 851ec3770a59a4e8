// Pages as two systems of Japanese municipalities build them, SHIRASAGI and Joruri: the same ids, the same
// order and the same kinds of rules, all written anew for these tests.
import { scriptTag } from './site.ts';

const P =
  '<p>見本市では、ひきこもりの状態にある方と、ご家族からの相談をお受けしています。相談は無料です。秘密は守ります。</p>';
const LINKS =
  '<ul><li><a href="#a">福祉の相談</a></li><li><a href="#b">子どもの相談</a></li><li><a href="#c">仕事の相談</a></li></ul>';
const AFTER = '<h2>お問い合わせ</h2><p><button type="button">福祉課に問い合わせる</button></p>';

const shirasagi = (
  place: 'main' | 'side',
  tag: string,
): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0">${scriptTag()}<title>ひきこもりの相談 - 見本市</title><style>
*, *::before, *::after { box-sizing: border-box }
body { margin: 0; color: #333; background: #fff; font-family: "Hiragino Kaku Gothic ProN", Meiryo, sans-serif; font-size: 14px; line-height: 1.6; word-wrap: break-word }
a { color: #0068b7 }
#page { width: 1000px; margin: 0 auto }
#head { padding: 10px 0; border-bottom: 3px solid #0075c2 }
#head .ttl { margin: 0; font-size: 26px }
#tools span { display: inline-block; margin-right: 8px; padding: 2px 8px; border: 1px solid #ccc }
#wrap { overflow: hidden; padding-top: 15px }
#main { float: left; width: 737px }
#side { float: right; width: 243px }
#main h1 { margin: 0 0 15px; padding: 8px 12px; background: #0075c2; color: #fff; font-size: 24px; line-height: 1.3 }
#main h2 { margin: 20px 0 10px; padding: 6px 10px; border-left: 6px solid #0075c2; background: #eef5fa; font-size: 18px; line-height: 1.4 }
#side h2 { margin: 0; padding: 8px; background: #0075c2; color: #fff; font-size: 15px }
#side ul { margin: 0 0 15px; padding: 10px 10px 10px 28px; border: 1px solid #ccc }
body[data-ss-theme="black"], body[data-ss-theme="black"] * { border-color: #fff !important; background-color: #000 !important; color: #fff !important }
@media (max-width: 768px) { body { font-size: 12px } #page, #main, #side { float: none; width: auto } #page { padding: 0 10px } #main h1 { font-size: 20px } #main h2 { font-size: 16px } }
</style></head><body id="body--fukushi-soudan" data-layout="cms-layout"><div id="page"><div id="tools"><span>文字サイズ 大</span><span>背景色 黒</span></div>
<header id="head"><p class="ttl">見本市</p></header><div id="wrap"><div id="main"><div id="ss-page-name"><h1>ひきこもりの相談</h1></div><article class="body"><h2>相談できること</h2>${P}
${place === 'main' ? tag : ''}${AFTER}</article></div><aside id="side"><h2>相談の窓口</h2>${LINKS}${place === 'side' ? tag : ''}${LINKS}</aside></div></div></body></html>`;

const joruri = (
  place: 'main' | 'side',
  tag: string,
): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">${scriptTag()}<title>ひきこもりの相談 | 見本県</title><style>
html, body, div, p, h1, h2, h3, ul, li, article { margin: 0; padding: 0 }
html { font-size: 62.5% }
body { background: #f4f4f0; color: #222; font: 1.5rem/1.7 "Yu Gothic", Meiryo, sans-serif }
ul { list-style: none }
#container { max-width: 1240px; margin: 0 auto; background: #fff }
#header { padding: 2rem; background: #2d6a4f; color: #fff }
#main { display: flex; gap: 3rem; padding: 2rem }
#content { flex: 1; min-width: 0 }
#rightArea { flex: none; width: 300px }
h1 { margin-bottom: 2rem; padding-bottom: .6rem; border-bottom: 4px solid #2d6a4f; font-size: 2.6rem; line-height: 1.4 }
#content h2 { margin: 3rem 0 1rem; font-size: 2rem; border-bottom: 1px dotted #2d6a4f }
#content p { margin-bottom: 1.2rem }
.piece { margin-bottom: 2rem; border: 1px solid #ccc }
.pieceHeader h2 { padding: .6rem 1rem; background: #d8ebe0; font-size: 1.6rem }
.pieceBody li { padding: .6rem 1rem; border-top: 1px solid #eee }
#backToTop { position: fixed; right: 16px; bottom: 16px; padding: 12px; border-radius: 4px; background: #2d6a4f; color: #fff }
@media (max-width: 800px) { #main { display: block } #rightArea { width: auto } }
</style></head><body id="page-fukushi-index-html"><div id="container"><div id="header"><p>見本県</p></div><div id="main"><div id="content"><div class="contentGpArticleDoc"><h1>ひきこもりの相談</h1>
<div class="body">${P}<h2>相談のしかたを選ぶ</h2>${place === 'main' ? tag : ''}<p>相談の前に、次のページもごらんください。</p>${AFTER}</div></div></div>
<div id="rightArea"><div class="piece"><div class="pieceHeader"><h2>関連する情報</h2></div><div class="pieceBody">${LINKS}</div></div>${place === 'side' ? tag : ''}</div></div></div><a id="backToTop" href="#container">ページトップへ</a></body></html>`;

export const CMS = { shirasagi, joruri } as const;
