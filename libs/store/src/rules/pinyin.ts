import type { NodeLabel, Properties } from '@zhengmai/model';

/** Labels whose names people type in pinyin. */
const SPOKEN: ReadonlySet<NodeLabel> = new Set<NodeLabel>(['Person', 'Organization', 'Place', 'Campaign']);

/** Syllables of a name separated by spaces, lower case, ü as v; '' for labels that are not searched by sound. */
export type PinyinOf = (label: NodeLabel, name: string) => string;

let loaded: Promise<PinyinOf> | undefined;

/** Loads the dictionary once, when something is first ingested. */
export function loadPinyin(): Promise<PinyinOf> {
  loaded ??= import('pinyin-pro').then(({ pinyin }) => (label, name) => {
    if (!SPOKEN.has(label) || name === '') return '';
    const surname = label === 'Person' ? 'head' : 'off';
    const syllables = pinyin(name, { toneType: 'none', type: 'array', surname });
    return syllables.join(' ').toLowerCase().replaceAll('ü', 'v').replace(/\s+/g, ' ').trim();
  });
  return loaded;
}

/** A person's node says how the name is read; other labels are only searched by it. */
export function withPinyin(label: NodeLabel, properties: Properties, pinyin: string): Properties {
  return label === 'Person' && pinyin !== '' ? { ...properties, pinyin } : properties;
}
