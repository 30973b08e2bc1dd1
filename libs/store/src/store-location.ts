import { ZhengmaiError } from '@zhengmai/model';

/** A store's place, as `ZHENGMAI_STORE` names it. */
export type StoreLocation =
  | { readonly kind: 'sqlite'; /** A file, or `:memory:`. */ readonly path: string }
  | { readonly kind: 'neo4j'; /** For the driver, such as `neo4j://localhost:7687`. */ readonly uri: string };

const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/@?#\s]+$/;

/** Reads `sqlite:<file>`, `sqlite::memory:`, `neo4j://host:port` or `bolt://host:port`; anything else is BAD_USAGE. */
export function parseStoreLocation(location: string): StoreLocation {
  const text = location.trim();
  if (text.startsWith('sqlite:')) {
    const path = text.slice('sqlite:'.length);
    if (path === '') throw badLocation(location, 'it names no file');
    return { kind: 'sqlite', path: path.startsWith('//') ? path.slice(2) : path };
  }
  if (/^(?:neo4j|bolt)/.test(text)) {
    if (text.includes('@'))
      throw badLocation(
        `${location.slice(0, location.indexOf('//'))}//…${location.slice(location.lastIndexOf('@'))}`,
        'it holds credentials',
      );
    if (!NEO4J.test(text)) throw badLocation(location, 'it is no address of a server');
    return { kind: 'neo4j', uri: text };
  }
  throw badLocation(location, 'it begins with none of sqlite: neo4j:// bolt://');
}

function badLocation(location: string, why: string): ZhengmaiError {
  return new ZhengmaiError(
    'BAD_USAGE',
    `The store “${location}” cannot be used: ${why}.`,
    'Write sqlite:<file>, or neo4j://host:port with NEO4J_USER and NEO4J_PASSWORD beside it.',
  );
}
