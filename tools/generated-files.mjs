/** Which script makes which committed file. */
export const GENERATED = [
  { script: 'tools/generate-fact-registry.mjs', makes: ['libs/facts/src/registry.generated.ts'] },
  { script: 'tools/generate-gazetteer.mjs', makes: ['libs/lexicon/src/places.generated.ts'] },
  { script: 'tools/generate-extraction-schema.mjs', makes: ['libs/model/extraction.schema.json'] },
  { script: 'tools/generate-schema.mjs', makes: ['apps/api/schema.graphql'] },
  { script: 'tools/generate-ontology.mjs', makes: ['docs/ontology.md'] },
  {
    script: 'tools/generate-answers.mjs',
    makes: ['README.md', 'docs/user-guide.md', 'docs/user-guide.zh.md'],
  },
];
