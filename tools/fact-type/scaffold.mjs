/** The mention types that rules see, by the label of the node that they become, each with two invented names. */
export const SYMBOLS = {
  Person: { symbol: 'person', names: ['孟广陵', '罗静澜'] },
  Organization: { symbol: 'organization', names: ['市水务局', '市教育局'] },
  Place: { symbol: 'place', names: ['清渡县', '柳汀区'] },
  Meeting: { symbol: 'meeting', names: ['全市春耕生产推进会', '民营企业座谈会'] },
  Policy: { symbol: 'policy', names: ['《供水条例》', '《改造方案》'] },
  Campaign: { symbol: 'campaign', names: ['“暖巷行动”', '“清管护瓶”行动'] },
  Speech: { symbol: 'speech', names: ['重要讲话', '重要批示'] },
};

/** The three files of a new fact type: its table passes as it stands, and is there to be written over. */
export function factTypeFiles({ name, edge, trigger, from, to }) {
  const [subject, object] = [SYMBOLS[from], SYMBOLS[to]];
  const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const row = (i) => {
    const text = `{${subject.symbol}:${subject.names[i]}}${trigger}{${object.symbol}:${object.names[i]}}。`;
    return `{ text: '${text}', facts: [['${subject.names[i]}', '${object.names[i]}']] },`;
  };
  return {
    'index.ts': `import type { FactType } from '../engine/fact-type.js';

export const ${camel}: FactType = {
  name: '${name}',
  gloss: '${from}, ${trigger}, ${to}.',
  edge: '${edge}',
  rules: [
    {
      id: '${name}/first',
      version: 1,
      triggers: ['${trigger}'],
      after: '{gap}{${object.symbol}+}',
      subject: { types: ['${subject.symbol}'], from: ['stretch-before'] },
      object: { types: ['${object.symbol}'], from: ['after'] },
      confidence: 0.9,
    },
  ],
};
`,
    'examples.ts': `import type { FactExamples } from '../testing/examples.js';

export const examples: FactExamples = [
  ${row(0)}
  ${row(1)}
  { text: '{${object.symbol}:${object.names[0]}}的${trigger}一事，已经结束。', facts: [] },
];
`,
    'index.spec.ts': `import { testFactType } from '../testing/test-fact-type.js';
import { examples } from './examples.js';
import { ${camel} } from './index.js';

testFactType(${camel}, examples);
`,
  };
}
