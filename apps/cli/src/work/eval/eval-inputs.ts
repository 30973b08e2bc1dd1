import { boardOfErrors, evaluate } from '@zhengmai/evaluation';
import { ZhengmaiError } from '@zhengmai/model';
import { discoverInputs, type ReadSettings } from '@zhengmai/pipeline';
import { LineWriter } from '../../terminal/line-writer.js';
import { allExtractions } from '../read-extractions.js';
import { Refusals } from '../refusals.js';
import { boardText } from './board-text.js';
import { evaluationJson } from './evaluation-json.js';
import { evaluationText } from './evaluation-text.js';
import { readGold, readPages } from './read-gold.js';

interface EvalWork {
  readonly settings: ReadSettings;
  readonly gold: string;
  readonly pages: string | null;
  readonly raw: string | null;
  /** How many misses of each cause are shown; 0 for no board. */
  readonly errors: number;
  /** Only categories that hold these words. */
  readonly only: string | null;
  readonly json: boolean;
}

export async function evalInputs(patterns: readonly string[], work: EvalWork): Promise<number> {
  const { gold, pages, raw, errors, json, settings } = work;
  if ((pages === null) !== (raw === null))
    throw new ZhengmaiError('BAD_USAGE', '--pages and --raw go together', 'give both, or neither');
  const golds = await readGold(gold);
  const split = pages !== null && raw !== null ? await readPages(pages, raw) : [];
  const refusals = new Refusals();
  const found = await discoverInputs(patterns);
  refusals.addDiscovery(found);
  const extractions = await allExtractions(found, { settings, refusals });
  const evaluation = evaluate({ golds, extractions, pages: split });
  const shown = (category: string): boolean => work.only === null || category.includes(work.only);
  const board = errors > 0 ? boardOfErrors(golds, extractions).filter(({ category }) => shown(category)) : [];
  const out = new LineWriter(process.stdout);
  if (json) await out.write(evaluationJson(evaluation, { shown, board: errors > 0 ? board : null }));
  else {
    await out.write(evaluationText(evaluation, shown));
    if (errors > 0) await out.write(boardText(board, errors));
  }
  return refusals.exitCode;
}
