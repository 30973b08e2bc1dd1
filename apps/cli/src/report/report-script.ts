/** The page's own few lines: points open their quotes, the filter hides what does not hold all its words, printing opens the quotes. */
export const REPORT_SCRIPT = `
const all = (what, root = document) => [...root.querySelectorAll(what)];
const open = (link) => {
  const quotes = link.dataset.quotes.split(' ').map((id) => document.getElementById(id));
  const box = quotes[0].closest('details');
  const again = box.open && quotes.every((quote) => quote.classList.contains('lit'));
  all('.lit').forEach((lit) => lit.classList.remove('lit'));
  box.open = !again;
  if (again) return;
  [link, ...quotes].forEach((lit) => lit.classList.add('lit'));
  quotes[0].scrollIntoView({ block: 'nearest', behavior: 'smooth' });
};
document.addEventListener('click', (event) => {
  const link = event.target.closest('a.point');
  if (!link) return;
  event.preventDefault();
  open(link);
});
const entries = all('[data-entry]').map((entry) => ({ entry, text: entry.textContent.toLowerCase() }));
const filter = document.getElementById('filter');
filter.addEventListener('input', () => {
  const words = filter.value.toLowerCase().split(/[\\s,，、]+/).filter(Boolean);
  let shown = 0;
  for (const { entry, text } of entries) {
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) shown += 1;
  }
  for (const section of all('main > section')) section.hidden = all('[data-entry]', section).every(({ hidden }) => hidden);
  document.getElementById('hits').textContent = words.length ? shown + ' shown 条' : '';
});
const unfold = (state) => all('details.quotes').forEach((box) => (box.open = state));
let unfolded = false;
document.getElementById('unfold').addEventListener('click', () => unfold((unfolded = !unfolded)));
document.getElementById('print').addEventListener('click', () => print());
`;
