import { drawCards } from './cards.js';
import { wireConsole } from './console.js';
import { drawCounts } from './counts.js';
import { el } from './dom.js';
import { drawFields } from './fields.js';
import { wireNodeDialog } from './node-dialog.js';
import { wireSearch } from './search.js';

const byId = (id) => document.getElementById(id);

const open = wireConsole({
  query: byId('query'),
  variables: byId('variables'),
  run: byId('run'),
  result: byId('result'),
  status: byId('status'),
  examples: byId('examples'),
});
wireNodeDialog(byId('node'));
wireSearch(byId('search'), byId('words'), byId('hits'));
drawCards(byId('cards'), open);
// A part that cannot be drawn says so in its own place.
const orFault = (parent) => (error) => parent.replaceChildren(el('p', { class: 'fault' }, error.message));
drawCounts(byId('counts'), byId('empty')).catch(orFault(byId('counts')));
drawFields(byId('fields')).catch(orFault(byId('fields')));
