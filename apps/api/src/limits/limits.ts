/** What one request may ask for. All are on by default and can be read as `serviceConfig`. */
export interface Limits {
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Levels of fields, fragments followed. */
  readonly depth: number;
  /** Aliased fields in a document, each spread of a fragment counted. */
  readonly aliases: number;
  /** Fields at the top of an operation. */
  readonly rootFields: number;
  /** Directives on one field, fragment or operation. */
  readonly directives: number;
  readonly fragments: number;
  readonly operations: number;
  /** Bytes of a request body. */
  readonly bodyBytes: number;
  /** Points: one for each object that may be answered, page sizes multiplied. */
  readonly cost: number;
  /** Largest `first` or `last`. */
  readonly pageSize: number;
  readonly defaultPageSize: number;
  /** Ids in one `nodes(ids)`. */
  readonly ids: number;
  /** Characters of a search or a text filter. */
  readonly textLength: number;
  /** Milliseconds until a request ends and asks the store nothing more. */
  readonly deadline: number;
  /** Errors in one answer. */
  readonly errors: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 5,
  fragments: 50,
  operations: 10,
  bodyBytes: 100 * 1024,
  cost: 100_000,
  pageSize: 100,
  defaultPageSize: 20,
  ids: 100,
  textLength: 200,
  deadline: 10_000,
  errors: 50,
};
