/** By the article's date (undated last), then assertion id; an assertion about a node has it as subject or object. */
const PROOF = `SELECT x.*, a.body FROM assertion x JOIN article a ON a.holding = x.holding`;
const ORDER = `a.standing = 1 ORDER BY coalesce(a.seen, '~'), x.id LIMIT ?`;

export const PROOF_OF_EDGE = `${PROOF} WHERE x.edge = ? AND ${ORDER}`;
export const PROOF_OF_NODE = `${PROOF} WHERE (x.subject = ?1 OR x.object = ?1) AND ${ORDER}2`;

/** By the article's date (undated last), then article id and place in it. */
export const MENTIONS_OF = `
  SELECT m.node, m.start, m."end", a.body FROM mention m JOIN article a ON a.holding = m.holding
  WHERE m.node = ? AND a.standing = 1 ORDER BY coalesce(a.seen, '~'), a.id, m.start, m."end" LIMIT ?`;

export const LABEL_COUNTS = 'SELECT label AS name, count(*) AS count FROM node GROUP BY label';
export const TYPE_COUNTS = 'SELECT type AS name, count(*) AS count FROM edge GROUP BY type';
