// A page of a newspaper in, its facts with the words that say them out.
//   npm install @zhengmai/extraction
//   node read-a-page.mjs page.txt
import { readFileSync } from 'node:fs';
import { extract, readPage } from '@zhengmai/extraction';

const [file] = process.argv.slice(2);
for (const read of readPage(readFileSync(file), { path: file })) {
  const { article, nodes, assertions } = extract(read);
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  console.log(`\n${article.title ?? '(no headline)'}`);
  for (const { predicate, subject, object, evidence } of assertions) {
    console.log(`  ${nameOf.get(subject)} ${predicate} ${nameOf.get(object)}`);
    for (const { start, end, quote } of evidence) {
      if (article.text.slice(start, end) !== quote) throw new Error('a quote that the article does not say');
      console.log(`    ${start}-${end} ${quote}`);
    }
  }
}
