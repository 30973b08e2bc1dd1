import { NODE_GLOSSES, NODE_LABELS, type ExplainedFact, type Explanation, type NearFact } from '@zhengmai/extraction';
import { markup, type Markup } from '../html/markup.js';
import { page } from '../html/page.js';
import { EXPLANATION_SCRIPT } from './explanation-script.js';
import { EXPLANATION_STYLE } from './explanation-style.js';
import { segmentsOf, type Segment } from './segments.js';

export interface ExplainedArticle {
  readonly explanation: Explanation;
  /** Rules that nearly fired; null where they were not asked for. */
  readonly near: readonly NearFact[] | null;
}

/** An article is drawn as a whole; all other labels are drawn in it. */
const LABELS = NODE_LABELS.filter((label) => label !== 'Article');

/** Articles with their mentions drawn in the text and their facts beside it: a fact lights the words that say it. */
export function explanationPage(articles: readonly ExplainedArticle[]): string {
  const title = articles[0]?.explanation.extraction.article.title ?? 'Zhengmai';
  const body = markup`<p class="key">${LABELS.map((label) => markup`<span class="m ${label}" title="${NODE_GLOSSES[label]}">${label}</span>`)}</p>
${articles.map(articleMarkup)}`;
  return page({ title, style: EXPLANATION_STYLE, script: EXPLANATION_SCRIPT, body });
}

function articleMarkup({ explanation, near }: ExplainedArticle): Markup {
  const { article, issues } = explanation.extraction;
  const { publication, publishedOn, eventDate, locale, source } = article;
  const known = [publication, publishedOn, eventDate && `event ${eventDate}`, locale?.name, source.path];
  const facts = explanation.facts.filter(({ type }) => type !== 'REPORTED_IN');
  return markup`<article>
<div class="text"><p class="kicker">${article.kicker}</p><h1>${article.title}</h1><p class="subtitle">${article.subtitle}</p>
<p class="known">${known.filter(Boolean).join(' · ')}</p>
<div class="body">${segmentsOf(explanation).map(segmentMarkup)}</div></div>
<div class="facts"><h2>${facts.length} facts 事实</h2>
${facts.map(factMarkup)}
${issues.map(({ code, message }) => markup`<p class="issue"><code>${code}</code> ${message}</p>`)}
${near !== null && nearMarkup(near)}</div>
</article>
`;
}

function segmentMarkup({ start, end, text, mentions }: Segment): Markup {
  const [inner] = mentions;
  const title = mentions.map(({ label, name, rule }) => `${label} ${name}${rule ? `  (${rule})` : ''}`).join('\n');
  const classes = ['s', ...(inner ? ['m', ...new Set(mentions.map(({ label }) => label))] : [])].join(' ');
  return markup`<span class="${classes}" data-from="${start}" data-to="${end}" title="${title}">${text}</span>`;
}

function factMarkup({ type, gloss, subject, object, rule, confidence, evidence }: ExplainedFact): Markup {
  const spans = evidence.map(({ start, end }) => `${start}-${end}`).join(' ');
  return markup`<button type="button" class="fact" data-spans="${spans}" title="${gloss}">
<b>${type}</b> <span class="m ${subject.label}">${subject.name}</span> <i>→</i> <span class="m ${object.label}">${object.name}</span>
<small>${rule} · ${confidence.toFixed(2)}</small>
<q>${evidence.map(({ quote }) => quote).join(' … ')}</q></button>
`;
}

function nearMarkup(near: readonly NearFact[]): Markup {
  const items = near.map(
    ({ type, rule, reason, missing, trigger, sentence }) =>
      markup`<button type="button" class="fact near" data-spans="${trigger.start}-${trigger.end}">
<b>${type}</b> ${reason} <small>${rule}</small><small>${missing}</small><q>${sentence.quote}</q></button>
`,
  );
  return markup`<details><summary>${near.length} rules nearly fired 险些成立</summary>${items}</details>`;
}
