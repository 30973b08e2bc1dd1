export { AGENDA_VERBS, findAgendaItems } from './find-agenda-items.js';
