import { spansIn, type Fact, type Reading, type Span } from '@zhengmai/model';
import type { FactType } from '../engine/fact-type.js';
import { directivesOf, quoteOf } from '../mandate/directives-of.js';

export const assignment: FactType = {
  name: 'assignment',
  gloss: 'A directive is addressed to a body.',
  edge: 'ASSIGNED_TO',
  rules: [],
  derive: assignments,
};

/** Bodies that stand in front of the order in its sentence; else those that the opening of the scope named. */
function assignments(reading: Reading): Fact[] {
  const bodies = reading.mentions.flatMap((mention, index) =>
    mention.type === 'organization' ? [{ start: mention.start, end: mention.end, index }] : [],
  );
  return directivesOf(reading).flatMap(({ index, mention, context }) => {
    const own = spansIn(bodies, mention)
      .filter((body) => isAddressed(reading, body, mention))
      .map((body) => body.index);
    const addressees = own.length > 0 ? own : context.addressees;
    return addressees.map((object): Fact => {
      const rule = own.length > 0 ? 'assignment/named' : 'assignment/carried';
      const evidence = quoteOf(reading, mention, object);
      return {
        type: 'ASSIGNED_TO',
        subject: index,
        object,
        rule,
        ruleVersion: 1,
        confidence: own.length > 0 ? 0.92 : 0.8,
        evidence,
        properties: {},
      };
    });
  });
}

const ORDER_FOLLOWS =
  /^(?:[、和及与]|以及|等|(?:的)?(?:主要)?(?:负责同志|负责人|领导干部|干部|党员)){0,4}[^,。;:]{0,10}?(?:要(?!求|点|素)|须|必须|应当|应(?!急|对|用)|务必|不得|把|将)/;

/** Behind 希望 and 要求 stands whom they address, also without 要. */
const ASKED = /(?:希望|要求|建议)(?:[^,。;:希要建]{0,30}[、和及])?$/;

function isAddressed({ doc }: Reading, body: Span, order: Span): boolean {
  if (ASKED.test(doc.folded.slice(Math.max(order.start, body.start - 40), body.start))) return true;
  return ORDER_FOLLOWS.test(doc.folded.slice(body.end, body.end + 24));
}
