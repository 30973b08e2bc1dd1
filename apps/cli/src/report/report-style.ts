/** Calm, like a page of print: ink on paper, one colour, small labels in two languages. */
export const REPORT_STYLE = `
:root { --ink: #23211e; --soft: #6f6a62; --line: #e2ddd3; --paper: #fbfaf7; --card: #fff; --red: #8f2d22; --tint: #f6ece6;
  --serif: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC', STSong, SimSun, Georgia, serif;
  --sans: system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1.5rem; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 15px/1.65 var(--sans); display: grid;
  grid-template-columns: 15rem minmax(0, 54rem); gap: 3.5rem; max-width: 76rem; margin-inline: auto; padding: 0 1.75rem; }
i { font-style: normal; color: var(--soft); font-size: .82em; letter-spacing: .01em; }
a { color: inherit; text-decoration: none; }
[hidden] { display: none !important; }
aside { position: sticky; top: 0; align-self: start; height: 100vh; padding: 2.6rem 0; overflow: auto; }
.brand { margin: 0 0 1.6rem; font: 600 1.25rem var(--serif); color: var(--red); }
.search span { display: block; font-size: .78rem; color: var(--soft); margin-bottom: .3rem; }
.search input { width: 100%; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); font: inherit; }
.search input:focus { outline: 2px solid var(--red); outline-offset: -1px; }
#hits { min-height: 1.3rem; margin: .3rem 0 .6rem; font-size: .78rem; color: var(--red); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: flex; align-items: baseline; gap: .45rem; padding: .36rem 0; border-bottom: 1px solid var(--line); }
nav a:hover { color: var(--red); }
nav b, h2 b { margin-left: auto; font: 400 .85rem var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.actions { margin-top: 1.4rem; display: flex; gap: .5rem; flex-wrap: wrap; }
button { font: .8rem var(--sans); color: var(--soft); background: none; border: 1px solid var(--line); border-radius: 6px; padding: .3rem .6rem; cursor: pointer; }
button:hover { color: var(--red); border-color: var(--red); }
main { padding: 2.6rem 0 5rem; min-width: 0; }
header { border-bottom: 3px double var(--ink); padding-bottom: 1.2rem; }
.kicker { margin: 0; color: var(--red); font-size: .85rem; letter-spacing: .06em; }
h1 { margin: .1rem 0 .3rem; font: 700 2.3rem/1.25 var(--serif); letter-spacing: .04em; }
h1 i { font: 400 1.05rem var(--sans); margin-left: .5rem; }
.standfirst { margin: 0; color: var(--soft); }
section { margin-top: 3rem; }
h2 { display: flex; align-items: baseline; gap: .6rem; margin: 0 0 .4rem; padding-bottom: .4rem; border-bottom: 1px solid var(--ink); font: 700 1.35rem var(--serif); }
h3 { margin: 0; font: 600 1.06rem/1.5 var(--serif); }
h3.part { margin: 1.6rem 0 .4rem; }
.card { display: grid; grid-template-columns: 6.2rem minmax(0, 1fr); gap: 1rem; padding: 1.15rem 0; border-bottom: 1px solid var(--line); }
.card > div { grid-column: 2; min-width: 0; }
.card > time { grid-column: 1; color: var(--red); font-size: .88rem; font-variant-numeric: tabular-nums; padding-top: .14rem; }
#documents .card, #campaigns .card, #people .card { grid-template-columns: minmax(0, 1fr); gap: 0; }
#documents .card > div, #campaigns .card > div, #people .card > div { grid-column: 1; }
.notes, .facets { margin: .1rem 0 .3rem; display: flex; flex-wrap: wrap; gap: .2rem .9rem; }
.note { color: var(--soft); font-size: .82rem; }
.due { color: var(--red); font-size: .82rem; font-weight: 600; }
dl { margin: .35rem 0 .3rem; }
dl > div { display: grid; grid-template-columns: 8.2rem minmax(0, 1fr); gap: .6rem; padding: .14rem 0; }
dt { color: var(--soft); font-size: .86rem; white-space: nowrap; }
dt span { color: var(--ink); }
dd { margin: 0; }
dd ul, .inline { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.point { border-bottom: 1px dotted #bdb5a7; cursor: pointer; }
.point:hover { color: var(--red); border-bottom-color: var(--red); }
.point.lit { background: var(--tint); color: var(--red); box-shadow: 0 0 0 3px var(--tint); }
.point sup { font: .62rem var(--sans); color: var(--soft); margin-left: .15rem; }
h3 .point, .words .point { border-bottom-color: transparent; }
.orders { margin: .3rem 0; padding-left: 1.4rem; }
.orders > li { margin: .55rem 0; }
.orders > li::marker { color: var(--soft); font-size: .82rem; }
.words { margin: 0; }
.facets { margin: 0; }
.steps { margin: .1rem 0; padding-left: 1.2rem; color: var(--soft); }
.to { display: inline; margin: 0 .5rem 0 0; font-size: .86rem; }
.to + .inline { display: inline-flex; font-size: .9rem; }
details > summary { cursor: pointer; color: var(--soft); font-size: .8rem; list-style: none; width: fit-content; }
details > summary::-webkit-details-marker { display: none; }
details > summary::before { content: '＋ '; }
details[open] > summary::before { content: '－ '; }
.quotes ol { list-style: none; margin: .5rem 0 .3rem; padding: 0 0 0 1rem; border-left: 2px solid var(--line); }
.quotes li { padding: .35rem .6rem; border-radius: 4px; scroll-margin: 6rem; }
.quotes li.lit, .quotes li:target { background: var(--tint); }
q { quotes: '“' '”'; font-family: var(--serif); }
cite { display: block; font-style: normal; font-size: .78rem; color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th { text-align: left; font-weight: 500; font-size: .84rem; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
td { padding: .5rem .7rem .1rem 0; vertical-align: top; }
td:nth-child(3) { white-space: nowrap; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; font-weight: 600; }
.source td { padding: 0 0 .5rem; border-bottom: 1px solid var(--line); color: var(--soft); }
.source .quotes { color: var(--ink); }
.source small { margin-right: .8rem; }
.source td > .quotes:not([open]) { display: inline-block; }
.articles { padding-left: 1.5rem; }
.articles li { margin: .6rem 0; }
.articles small { color: var(--soft); }
.issues { margin: .2rem 0; padding-left: 1.1rem; font-size: .86rem; color: var(--red); }
code { font-size: .85em; }
footer { margin-top: 3rem; color: var(--soft); font-size: .8rem; }
@media (max-width: 60rem) {
  body { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 0 1.1rem; }
  aside { position: static; height: auto; padding: 1.4rem 0 0; }
  nav ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.2rem; }
  main { padding-top: 1.6rem; }
}
@media (max-width: 36rem) {
  .card { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .card > div { grid-column: 1; }
  dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  h1 { font-size: 1.8rem; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { display: block; padding: 0; max-width: none; font-size: 10pt; background: none; }
  aside, .quotes:not([open]), .more:not([open]) > summary { display: none; }
  main { padding: 0; }
  section { margin-top: 8mm; }
  h2, h3 { break-after: avoid; }
  .orders > li, .quotes li, dl > div, tbody { break-inside: avoid; }
  .point { border: 0; }
  .point.lit, .quotes li.lit { background: none; color: inherit; box-shadow: none; }
  details > summary { display: none; }
}
`;
