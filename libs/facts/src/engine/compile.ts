import { ZhengmaiError } from '@zhengmai/model';
import type { End, FactType, Rule } from './fact-type.js';
import { SYMBOLS, type SymbolName } from './frame.js';

/** A rule made ready: sticky patterns over frames. */
export interface CompiledRule {
  readonly factType: FactType;
  readonly rule: Rule;
  /** Matches at the trigger: looks behind, over the trigger, and ahead; groups `before0`, `after0` … hold captures. */
  readonly pattern: RegExp;
  readonly named: RegExp | null;
  readonly unless: RegExp | null;
  readonly subjectTail: RegExp | null;
  readonly objectTail: RegExp | null;
}

const SEPARATOR = '(?:、|和|与|及|以及|会同|,| )';
const GAP = '[^,。;:]{0,14}?';
const TOKEN = /\{(\w+)(\+)?\}/g;

/** What a trigger is in a frame: a word is itself, `{meeting}` is the symbol. */
export function triggerText(trigger: string): string {
  const name = /^\{(\w+)\}$/.exec(trigger)?.[1];
  return name ? SYMBOLS[name as SymbolName] : trigger;
}

export function compileRule(factType: FactType, rule: Rule, trigger: string): CompiledRule {
  const behind = rule.before ? `(?<=${expand(rule, rule.before, 'before')})` : '';
  const ahead = rule.after ? `(?=${expand(rule, rule.after, 'after')})` : '';
  const unless = [
    rule.unlessBefore && `(?<=${expand(rule, rule.unlessBefore, null)})${trigger}`,
    rule.unlessAfter && `${trigger}(?=${expand(rule, rule.unlessAfter, null)})`,
  ].filter(Boolean);
  return {
    factType,
    rule,
    pattern: new RegExp(`${behind}${trigger}${ahead}`, 'dy'),
    named: rule.named ? new RegExp(rule.named) : null,
    unless: unless.length ? new RegExp(unless.join('|'), 'y') : null,
    subjectTail: tailOf(rule, rule.subject),
    objectTail: tailOf(rule, rule.object),
  };
}

/** Matches behind a mention: the rest of its list, groups in it too, then what `followedBy` asks for. */
function tailOf(rule: Rule, { followedBy, types }: End): RegExp | null {
  if (!followedBy) return null;
  const symbols = types.map((type) => SYMBOLS[type]).join('');
  const next = `(?:${SEPARATOR}{1,2}[${symbols}${SYMBOLS.group}]|[${symbols}])`;
  return new RegExp(`${next}{0,40}${expand(rule, followedBy, null)}`, 'y');
}

/** `{person+}` -> a captured list of person symbols; `{organization|person}` is written as a group of tokens. */
function expand(rule: Rule, pattern: string, side: 'before' | 'after' | null): string {
  let count = 0;
  return pattern.replace(TOKEN, (_, name: string, list: string | undefined) => {
    if (name === 'gap') return GAP;
    const symbol = SYMBOLS[name as SymbolName];
    if (!symbol) {
      const known = Object.keys(SYMBOLS).join(', ');
      throw new ZhengmaiError(
        'BAD_DEFINITION',
        `${rule.id}: {${name}} is no mention type`,
        `Use one of ${known}, gap.`,
      );
    }
    const items = `${symbol}(?:${SEPARATOR}{0,2}${symbol}){0,40}`;
    // A pattern that looks behind would be content with a part of the list.
    const next = `${SEPARATOR}{0,2}${symbol}`;
    const whole = side === 'before' ? `(?<!${symbol}${SEPARATOR}{0,2})${items}(?!${next})` : items;
    const body = list ? whole : symbol;
    return side ? `(?<${side}${count++}>${body})` : body;
  });
}
