/** One article's hand-made answers, as the gold guidelines define them. */
export interface Gold {
  readonly id: string;
  readonly source: { readonly file: string; readonly opening?: string; readonly ending?: string };
  readonly title: string | null;
  readonly locale: string | null;
  readonly people: readonly {
    readonly name: string;
    readonly posts: readonly { readonly raw: string; readonly full: string }[];
  }[];
  readonly meetings: readonly GoldMeeting[];
  readonly policies: readonly { readonly title: string }[];
  readonly campaigns: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly facts: readonly (readonly [string, string, string])[];
  readonly directives: readonly { readonly by: string; readonly to: readonly string[]; readonly head: string }[];
  readonly quantities: readonly GoldQuantity[];
}

export interface GoldMeeting {
  readonly id: string;
  readonly names: readonly string[];
  readonly kind: string;
  readonly date: string | null;
  readonly conveners?: readonly string[];
}

export interface GoldQuantity {
  readonly kind: 'target' | 'progress';
  readonly value: number | string;
  readonly unit: string;
  readonly deadline?: string | null;
  readonly as_of?: string | null;
  readonly scope?: string | null;
}

/** A page with the articles that it holds, as spans of the page's text. */
export interface GoldPage {
  readonly file: string;
  readonly articles: readonly {
    readonly title: string | null;
    readonly kicker?: readonly string[] | null;
    readonly spans: readonly (readonly [number, number])[];
  }[];
}
