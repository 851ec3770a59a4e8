/** For the screen and for A4: tables across. System fonts, and no colour that a copier would lose. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1c; font: 16px/1.7 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.4; } h2 { font-size: 1.3rem; margin-top: 2.5em; border-bottom: 2px solid #0017c1; } h3 { font-size: 1.1rem; margin-top: 2em; }
p, ol { max-width: 60rem; } a { color: #0017c1; }
li { overflow-wrap: anywhere; }
.frame { overflow-x: auto; margin: 1em 0; } .frame:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.5; }
caption { text-align: start; font-weight: bold; padding: .3em 0; }
th, td { border: 1px solid #767676; padding: .35em .5em; vertical-align: top; text-align: start; min-width: 3em; overflow-wrap: anywhere; }
thead th { background: #e8f1fe; } tbody th { font-weight: 600; background: #f8f8fb; }
.narrow { text-align: center; } td.narrow { white-space: nowrap; } th.narrow { width: 4.5em; overflow-wrap: normal; }
.steps > li { margin: .75em 0; break-inside: avoid; } .steps ul { padding-inline-start: 1.5em; } .steps .effects { list-style: none; padding-inline-start: .75em; border-inline-start: 3px solid #767676; }
.form { display: grid; grid-template-columns: repeat(2, 1fr); gap: .5rem 2rem; break-inside: avoid; } .form dd { margin: 0; height: 2.6rem; border-bottom: 1px solid #1a1a1c; } .form dt { font-size: .875rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { font-size: 9.5pt; line-height: 1.5; } main { max-width: none; padding: 0; } table { font-size: 8pt; line-height: 1.35; }
  .frame { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } h1, h2, h3, caption { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
