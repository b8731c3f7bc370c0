import { heardStyle } from '../html-page.js';

/**
 * Colours by Okabe and Ito, "Color Universal Design" (2008), which people with every kind of colour vision tell apart; text keeps the colour of the page, and a
 * word or a pattern says the same as each colour. Contrast of text is above 7:1 and of lines and fields above 3:1, in light and dark.
 */
export const style = `:root { color-scheme: light dark; --ground: #fff; --text: #1a1a1a; --soft: #f3f4f6; --line: #767676; --link: #00456b;
  --error: #b34700; --warning: #8f6400; --info: #0072b2; --good: #007a59; --strong: #0072b2; --strong-text: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #16181c; --text: #f0f0f0; --soft: #24272e; --line: #8d93a0; --link: #8fd0ff;
  --error: #ff9a4d; --warning: #f0b93a; --info: #6cc0f2; --good: #3cc79f; --strong: #6cc0f2; --strong-text: #10141a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; margin: 1.4em 0 .5em; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.05rem; }
p { margin: .4em 0; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { font-size: .875rem; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; margin: .6rem 0; list-style: none; }
ol, ul { padding-left: 1.4rem; margin: .4em 0; }
li { margin: .25em 0; }
/* Words that are only heard would widen the page if they were placed by it. */
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--text); }
@media (min-width: 40.01rem) { .cards th, .cards td { min-width: 5.5rem; } .cards th:first-child { min-width: 8rem; } .cards td:nth-child(3) { min-width: 12rem; } }
.mark { display: inline-block; padding: 0 .45em; border: 2px solid var(--line); border-radius: .3em; font-weight: bold; white-space: nowrap; }
.keep { border: 2px solid var(--good); }
.change { border: 2px dashed var(--warning); }
.close { border: 4px double var(--error); }
.open { border: 2px dotted var(--info); }
.error { border: 4px double var(--error); }
.warning { border: 2px dashed var(--warning); }
.info { border: 2px dotted var(--info); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 2rem; }
svg { display: block; max-width: none; font: 12px system-ui, sans-serif; }
svg text { fill: var(--text); }
.staffed { fill: var(--strong); }
svg .staffed-sign { fill: var(--strong-text); }
.empty, .node { fill: var(--ground); stroke: var(--line); }
.alarm { fill: url(#hatch); stroke: var(--error); stroke-width: 2; }
.hatch { stroke: var(--error); stroke-width: 1.5; }
svg .alarm-sign { font-weight: bold; font-size: 15px; paint-order: stroke; stroke: var(--ground); stroke-width: 4; }
.work { fill: var(--good); }
.work.tight { fill: var(--warning); }
.work.over { fill: var(--error); }
.limit { stroke: var(--text); stroke-dasharray: 3 2; }
.edge { stroke: var(--text); stroke-width: 2; fill: none; }
.arrow { fill: none; stroke: var(--text); stroke-width: 1.5; }
.circling { stroke: var(--error); stroke-width: 2.5; stroke-dasharray: 6 4; }
.tip { fill: var(--text); }
.matrix { width: auto; }
.matrix th[scope=row], .matrix thead th:first-child { min-width: 9rem; }
.matrix td:nth-child(2) { min-width: 7rem; }
.matrix .turned { vertical-align: bottom; text-align: center; }
.turned span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 12rem; }
.cell { text-align: center; font-weight: bold; min-width: 2.2rem; border-left: 1px solid var(--line); }
td.primary { background: var(--strong); color: var(--strong-text); }
td.also { background: var(--soft); }
.finding { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .8rem 0; }
${heardStyle}@media (max-width: 40rem) {
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; width: auto; }
  .cards tr { border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .2rem; margin: .6rem 0; }
  .cards th, .cards td { border: 0; padding: .15rem .5rem; }
  .cards td::before { content: attr(data-head) ": "; font-weight: bold; }
}
@page { size: A4; margin: 12mm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --text: #000; --soft: #f3f4f6; --line: #767676; --link: #000;
    --error: #b34700; --warning: #8f6400; --info: #0072b2; --good: #007a59; --strong: #0072b2; --strong-text: #fff; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  nav { display: none; }
  .board { break-after: page; height: 272mm; overflow: hidden; }
  .board h1 { font-size: 15pt; }
  .board h2 { font-size: 11pt; margin: .7em 0 .2em; }
  .board li { margin: .1em 0; }
  .board table { font-size: 8.5pt; }
  .board th, .board td { padding: .12rem .35rem; }
  .board .quiet { font-size: 8pt; }
  .board table { table-layout: fixed; }
  .board th:nth-child(1), .board th:nth-child(5) { width: 18%; }
  .board th:nth-child(2) { width: 13%; }
  .board th:nth-child(4) { width: 9%; }
  .board th:nth-child(6) { width: 12%; }
  .board.dense, .board.dense table, .board.dense .quiet { font-size: 7.5pt; line-height: 1.25; }
  .board.dense h1 { font-size: 13pt; }
  .board.dense h2 { font-size: 9.5pt; }
  .board.dense th, .board.dense td { padding: .05rem .3rem; }
  .board.dense .mark { border-width: 1px; }
  .pair { grid-template-columns: 1fr 1fr; }
  .scroll { overflow: visible; }
  h2, h3, caption { break-after: avoid; }
  li, tr, .finding, figure { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
