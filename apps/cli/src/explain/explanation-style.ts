/** The text as a page of print on the left, its facts as a narrow column on the right; one colour a label. */
export const EXPLANATION_STYLE = `
:root { --ink: #23211e; --soft: #6f6a62; --line: #e2ddd3; --paper: #fbfaf7;
  --serif: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', STSong, SimSun, Georgia, serif;
  --sans: system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 82rem; padding: 1rem 1.75rem 4rem; color: var(--ink); background: var(--paper); font: 15px/1.6 var(--sans); }
.key { position: sticky; top: 0; z-index: 1; margin: 0; padding: .6rem 0; display: flex; flex-wrap: wrap; gap: .3rem 1rem; background: var(--paper); font-size: .78rem; color: var(--soft); border-bottom: 1px solid var(--line); }
article { display: grid; grid-template-columns: minmax(0, 1fr) 27rem; gap: 3rem; padding: 1.6rem 0 2.4rem; border-bottom: 1px solid var(--ink); }
.text { position: sticky; top: 3.2rem; align-self: start; max-height: calc(100vh - 4rem); overflow: auto; padding-right: 1rem; }
h1 { margin: 0; font: 700 1.7rem/1.35 var(--serif); }
.kicker, .subtitle { margin: 0; font-family: var(--serif); white-space: pre-line; }
.known { margin: .3rem 0 1rem; color: var(--soft); font-size: .82rem; }
.body { white-space: pre-wrap; font: 17px/2.05 var(--serif); }
h2 { margin: .4rem 0 .6rem; font: 600 1rem var(--sans); }
.m { border-bottom: 2px solid var(--c, transparent); }
.Directive { --c: #c9c2b4; } .AgendaItem { --c: #c9c2b4; } .Phase { --c: #c9c2b4; }
.Target { --c: #b06a00; } .Observation { --c: #b06a00; }
.Meeting { --c: #7a3e9d; } .Policy { --c: #2e7d4f; } .Speech { --c: #2e7d4f; } .Campaign { --c: #a8890b; }
.Place { --c: #1d8a99; } .Organization { --c: #2f5fa8; } .Position { --c: #d98880; } .Person { --c: #b3261e; }
.s.lit { background: #fbe6c8; }
.fact { display: block; width: 100%; text-align: left; font: .86rem/1.5 var(--sans); color: inherit; background: #fff; border: 1px solid var(--line); border-radius: 7px; padding: .5rem .75rem; margin: 0 0 .5rem; cursor: pointer; }
.fact:hover { border-color: var(--soft); }
.fact.lit { border-color: #d9a253; background: #fdf6ea; }
.fact b { font-size: .72rem; letter-spacing: .04em; color: var(--soft); margin-right: .3rem; }
.fact i { font-style: normal; color: var(--soft); }
.fact small { display: block; color: var(--soft); font-size: .74rem; overflow-wrap: anywhere; }
.fact q { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; quotes: '“' '”'; font-family: var(--serif); }
.fact.lit q { -webkit-line-clamp: unset; }
.near { background: none; border-style: dashed; }
.issue { color: #8f2d22; font-size: .85rem; }
summary { cursor: pointer; color: var(--soft); margin: .8rem 0; }
@media (max-width: 60rem) { article { grid-template-columns: minmax(0, 1fr); } .text { position: static; max-height: none; } }
@media print { .key, details { display: none; } article { display: block; } .text { position: static; max-height: none; } .fact { break-inside: avoid; } .fact q { -webkit-line-clamp: unset; } }
`;
