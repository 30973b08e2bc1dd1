import type { EdgeType, Fact, Reading } from '@zhengmai/model';
import type { SymbolName } from './frame.js';

/**
 * How a rule finds one end of its edge:
 * - `before` / `after`: the mentions captured by `{type}` or `{type+}` in that pattern;
 * - `stretch-before`: every mention of the type between the last predicate and the trigger (A、B,C出席); when there is
 *   none, the subject of the predicate before it, which Chinese does not repeat (X出席会议并讲话);
 * - `stretch-after`: every mention of the type from the trigger to the next predicate or the sentence's end;
 * - `within`: mentions inside the trigger's own mention (市委 in the name 市委常委会会议);
 * - `within-ends`: of those, the one with which the name opens or that stands before its last word (…市委宣讲团报告会);
 * - `trigger`: the mention that is itself the trigger (`{meeting}`);
 * - `context-meeting`: the meeting that is being reported; `context-joint`: also those held as one with it;
 *   `context-trip`: the leader's trip; `context-speaker`: whose words the sentence gives.
 * The first that finds something fills the end; a rule with an empty end does not fire.
 */
export type Finder =
  | 'before'
  | 'after'
  | 'stretch-before'
  | 'stretch-after'
  | 'within'
  | 'within-ends'
  | 'trigger'
  | 'context-meeting'
  | 'context-joint'
  | 'context-trip'
  | 'context-speaker';

export interface End {
  /** Mention types that may stand here, as frame symbols. */
  readonly types: readonly SymbolName[];
  readonly from: readonly Finder[];
  /** For stretches: what must stand behind a mention (or behind the list it stands in), such as 负责同志. */
  readonly followedBy?: string;
}

/**
 * A rule wakes on its triggers and looks at the frame around one. Patterns are regular expressions over literals and
 * `{person}`, `{person+}` (a list), `{gap}` (a few characters inside the clause): `before` ends at the trigger,
 * `after` begins behind it. `unless…` patterns keep look-alikes silent.
 */
export interface Rule {
  /** `fact-type/name`, unique, shown to users. */
  readonly id: string;
  readonly version: number;
  /** Words, or `{meeting}` … to wake on every mention of that type. */
  readonly triggers: readonly string[];
  /** For symbol triggers: what the mention's own words must hold (启动仪式). */
  readonly named?: string;
  readonly before?: string;
  readonly after?: string;
  readonly unlessBefore?: string;
  readonly unlessAfter?: string;
  /** Only where the sentence tells (`narration`) or only where it gives somebody's words (`words`). */
  readonly only?: 'narration' | 'words';
  readonly subject: End;
  readonly object: End;
  readonly confidence: number;
  readonly properties?: Readonly<Record<string, string>>;
}

/** One kind of fact: one folder, one edge. It has rules, or, where contexts alone tell, a derivation. */
export interface FactType {
  readonly name: string;
  /** What it says, in one sentence. */
  readonly gloss: string;
  readonly edge: EdgeType;
  readonly rules: readonly Rule[];
  /** Facts that follow from mentions and contexts without a trigger (a directive and its speaker). */
  readonly derive?: (reading: Reading) => readonly Fact[];
}
