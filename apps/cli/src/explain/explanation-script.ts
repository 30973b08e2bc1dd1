/** A fact lights the runs of text that its evidence covers, and brings the first into sight. */
export const EXPLANATION_SCRIPT = `
document.addEventListener('click', (event) => {
  const fact = event.target.closest('.fact');
  if (!fact) return;
  const again = fact.classList.contains('lit');
  document.querySelectorAll('.lit').forEach((lit) => lit.classList.remove('lit'));
  if (again) return;
  fact.classList.add('lit');
  const spans = fact.dataset.spans.split(' ').map((span) => span.split('-').map(Number));
  const touched = [...fact.closest('article').querySelectorAll('.s')].filter(({ dataset: { from, to } }) =>
    spans.some(([start, end]) => Number(from) < end && Number(to) > start));
  touched.forEach((run) => run.classList.add('lit'));
  if (touched[0]) touched[0].scrollIntoView({ block: 'nearest', behavior: 'smooth' });
});
`;
