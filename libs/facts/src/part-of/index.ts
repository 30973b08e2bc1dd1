import type { Fact, Mention, OrganizationValue, PlaceValue, Reading } from '@zhengmai/model';
import { derived } from '../engine/derived.js';
import type { FactType } from '../engine/fact-type.js';

export const partOf: FactType = {
  name: 'part-of',
  gloss: 'A place lies in another, or a body belongs to another.',
  edge: 'PART_OF',
  rules: [],
  derive: parts,
};

function parts(reading: Reading): Fact[] {
  return [...placesInPlaces(reading), ...bodiesOfBodies(reading)];
}

/** 湖南怀化市: the smaller place stands right behind the one whose code it begins with. */
function placesInPlaces({ mentions }: Reading): Fact[] {
  const places = mentions.flatMap((mention, index) => (mention.type === 'place' ? [{ mention, index }] : []));
  return places.flatMap((outer) => {
    const inner = places.find(({ mention }) => mention.start === outer.mention.end && liesIn(mention, outer.mention));
    if (!inner) return [];
    const evidence = [{ start: outer.mention.start, end: inner.mention.end }];
    return [fact({ subject: inner.index, object: outer.index, rule: 'part-of/places', evidence })];
  });
}

function liesIn(inner: Mention, outer: Mention): boolean {
  const code = (outer.value as PlaceValue).adcode?.replace(/(?:00){1,2}$/, '');
  const own = (inner.value as PlaceValue).adcode;
  return code !== undefined && own != null && own.length > code.length && own !== code && own.startsWith(code);
}

/** 市委宣传部 belongs to 市委: its name is that body's with its own behind. Only where the article names both. */
const PARENT = /(?:省|市|县|区|州|盟|旗)(?:委|政府|人大常委会|政协|纪委监委)$/;

function bodiesOfBodies({ mentions }: Reading): Fact[] {
  const bodies = mentions.flatMap((mention, index) =>
    mention.type === 'organization' ? [{ index, mention, name: (mention.value as OrganizationValue).name }] : [],
  );
  const parents = bodies.filter(({ name }) => PARENT.test(name));
  return bodies.flatMap(({ index, mention, name }) => {
    const parent = parents.find((one) => name.startsWith(one.name) && name.length > one.name.length);
    if (!parent) return [];
    const evidence = [{ start: mention.start, end: mention.end }];
    return [fact({ subject: index, object: parent.index, rule: 'part-of/bodies', evidence })];
  });
}

function fact(parts: Pick<Fact, 'subject' | 'object' | 'rule' | 'evidence'>): Fact {
  return derived({ type: 'PART_OF', confidence: 0.9, ...parts });
}
