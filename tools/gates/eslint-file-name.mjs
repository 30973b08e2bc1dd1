const BANNED = new Set(['manager', 'helper', 'helpers', 'util', 'utils', 'data', 'info', 'handle', 'misc']);

/** ESLint rule: file names are kebab-case, and none of their words is one that says nothing. */
export const fileName = {
  meta: { type: 'suggestion', schema: [], messages: { shape: '{{why}}: {{name}}' } },
  create(context) {
    const name = context.filename.split(/[\\/]/).at(-1);
    const why = complaint(name);
    return why === null ? {} : { Program: (node) => context.report({ node, messageId: 'shape', data: { why, name } }) };
  },
};

function complaint(name) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name.replace(/^\./, '')))
    return 'file names are kebab-case';
  // A process of the system may be named; `process-…` as a verb may not.
  const word = name.split(/[-.]/).find((part, i) => BANNED.has(part) || (part === 'process' && i === 0));
  return word === undefined ? null : `“${word}” in a file name says nothing; name what the file holds`;
}
