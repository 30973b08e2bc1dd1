import type { Discovery, Refusal } from '@zhengmai/pipeline';
import { EXIT } from '../terminal/exit-codes.js';
import { refusalLine, say } from '../terminal/say.js';

interface RefusalSinks {
  say?(line: string): void;
  keep?(refusal: Refusal): void;
}

/** Names each refused input on standard error and counts them, for the exit code. */
export class Refusals {
  count = 0;

  constructor(private readonly sinks: RefusalSinks = {}) {}

  readonly add = (refusal: Refusal): void => {
    this.count += 1;
    (this.sinks.say ?? say)(refusalLine(refusal));
    this.sinks.keep?.(refusal);
  };

  /** What discovery found missing, and what it left out. */
  addDiscovery({ refused, skipped }: Discovery): void {
    for (const { path, why } of skipped) (this.sinks.say ?? say)(`skipped ${path}: ${why}`);
    refused.forEach(this.add);
  }

  get exitCode(): number {
    return this.count === 0 ? EXIT.ok : EXIT.refused;
  }
}
