import type { Entry, Label, Point, Proof } from './entry.js';

interface Draft {
  name: string;
  date: string;
  readonly notes: Set<string>;
  readonly rows: Map<string, { readonly label: Label; readonly points: Map<string, Proof[]> }>;
  readonly proofs: Proof[];
}

interface Said {
  readonly label: Label;
  readonly text: string;
  readonly proof: Proof;
}

/** Entries while articles are read: what several of them say of one thing comes together, each statement once with all its proofs. */
export class EntryBook {
  private readonly drafts = new Map<string, Draft>();

  open(key: string, { name, date = '' }: { readonly name: string; readonly date?: string }): void {
    const draft = this.drafts.get(key);
    if (!draft) this.drafts.set(key, { name, date, notes: new Set(), rows: new Map(), proofs: [] });
    else if (draft.date === '') draft.date = date;
  }

  note(key: string, ...words: readonly string[]): void {
    for (const word of words) if (word !== '') this.drafts.get(key)?.notes.add(word);
  }

  prove(key: string, proof: Proof): void {
    this.drafts.get(key)?.proofs.push(proof);
  }

  say(key: string, { label, text, proof }: Said): void {
    const draft = this.drafts.get(key);
    if (!draft) return;
    const row = draft.rows.get(label.en) ?? { label, points: new Map<string, Proof[]>() };
    row.points.set(text, [...(row.points.get(text) ?? []), proof]);
    draft.rows.set(label.en, row);
  }

  /** By date, those without one last; else in the order in which the articles name them. Rows stand in the order of `labels`. */
  entries(labels: readonly Label[]): Entry[] {
    return [...this.drafts.values()]
      .map((draft) => ({ ...draft, notes: [...draft.notes], rows: rowsOf(draft, labels) }))
      .sort((a, b) => compare(a.date || '9999', b.date || '9999'));
  }
}

function rowsOf({ rows }: Draft, labels: readonly Label[]): Entry['rows'] {
  return labels.flatMap(({ en }) => {
    const row = rows.get(en);
    if (!row) return [];
    const points = [...row.points].map(([text, proofs]): Point => ({ text, proofs }));
    return [{ label: row.label, points }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
