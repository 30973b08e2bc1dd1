import { contentHash, ZhengmaiError } from '@zhengmai/model';

const VERSION = '1';

/**
 * An opaque place in one list. `scope` names the list (a label, a node's neighbours, a query). The sum over both is no
 * secret: it only tells a cursor of another list, or a broken one, from a place in this one.
 */
export function writeCursor(scope: string, order: string): string {
  return Buffer.from(`${VERSION}.${sumOf(scope, order)}.${order}`, 'utf8').toString('base64url');
}

/** The order key in a cursor of this list; a foreign, broken or future one is BAD_CURSOR. */
export function readCursor(scope: string, cursor: string): string {
  const [version, sum, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  const order = rest.join('.');
  if (version !== VERSION || sum !== sumOf(scope, order) || writeCursor(scope, order) !== cursor) throw badCursor();
  return order;
}

function sumOf(scope: string, order: string): string {
  return contentHash([scope, order]).slice(0, 8);
}

function badCursor(): ZhengmaiError {
  return new ZhengmaiError(
    'BAD_CURSOR',
    'This cursor does not belong to this list.',
    'Use a cursor that the same list gave, or leave it out to begin at the first page.',
  );
}
