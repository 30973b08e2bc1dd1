import type { Basis } from './article.js';
import type { MeetingKind } from './ontology.js';
import type { Span } from './span.js';

export type MentionType =
  | 'person'
  | 'organization'
  | 'position'
  | 'place'
  | 'date'
  | 'quantity'
  | 'policy'
  | 'campaign'
  | 'meeting'
  | 'speech'
  | 'directive'
  | 'agenda'
  | 'phase';

/** A run of characters that names something, found by one recognizer. `value` is what it means, by type. */
export interface Mention<T extends MentionType = MentionType, V = unknown> extends Span {
  readonly type: T;
  readonly text: string;
  readonly value: V;
  /** The recognizer's rule that found it. */
  readonly rule: string;
}

/** A date or a range. ISO at the printed precision; the year is `--` when unknown (`--06-02`). */
export interface DateValue {
  /** First day of a range, else the date itself. */
  readonly start: string;
  /** Last day of a range; equal to `start` for a single date. */
  readonly end: string;
  readonly precision: 'hour' | 'day' | 'month' | 'quarter' | 'half' | 'year' | 'period';
  /** How the printed words limit: 6月30日前 is `before`, 截至 is `until`, 起 is `from`; plain is `at`. */
  readonly relation: 'at' | 'before' | 'until' | 'from' | 'range';
  /** 近日, 日前: a date near publication that the text does not tell. */
  readonly vague: boolean;
  readonly basis: 'stated' | 'inferred';
}

/** A printed number with its unit (`2982 万剂次`) that says what is to be reached or has been reached; a range gives two. */
export interface QuantityValue {
  /** `target`: to be reached, done, built, paid; `progress`: reached, done, found, held. */
  readonly kind: 'target' | 'progress';
  /** Which quantity of the article this is, from 0 in text order; the same number for the same thing is one. */
  readonly entry: number;
  /** The printed number, 万 and 亿 left in the unit. */
  readonly value: number;
  readonly unit: string;
  /** For arithmetic: 29820000 剂次. */
  readonly baseValue: number;
  readonly baseUnit: string;
  /** = exact, > 超 余, >= 不少于 以上, < 不足, <= 不超过 以内, ~ 约 近. */
  readonly comparator: '=' | '>=' | '>' | '<=' | '<' | '~';
  /** A short noun phrase of what is measured: 新冠病毒疫苗接种. */
  readonly metric: string;
  /** Target: due date; progress: as of. ISO at the printed precision, or null. */
  readonly date: string | null;
  /** The place or body that it holds for, or null. */
  readonly scope: string | null;
}

/** A body as the text means it: 市委 under the locale 太原市 is 太原市委. */
export interface OrganizationValue {
  /** Canonical short form with its place: 太原市委, 太原市教育局, 人行大同市中心支行. */
  readonly name: string;
  readonly kind:
    | 'party'
    | 'government'
    | 'department'
    | 'congress'
    | 'consultative'
    | 'court'
    | 'procuratorate'
    | 'discipline'
    | 'group'
    | 'jurisdiction'
    | 'company'
    | 'school'
    | 'media'
    | 'military'
    | 'mass'
    | 'other';
  readonly level: 'central' | 'province' | 'prefecture' | 'county' | 'town' | 'village' | null;
  /** The jurisdiction it belongs to, full name (太原市), or null when unknown. */
  readonly place: string | null;
  readonly adcode: string | null;
  /** The name without its place (委, 教育局): with `adcode` the identity key. */
  readonly functionName: string;
  /** `stated` when the place is printed in the name, `inferred` when it comes from the locale. */
  readonly basis: 'stated' | 'inferred';
}

/** One post that the text gives a person. */
export interface PostValue extends Span {
  /** As printed, without the person: 市委书记. */
  readonly asReported: string;
  /** With its body: 太原市委书记. */
  readonly full: string;
  readonly title: string;
  readonly organization: OrganizationValue | null;
  readonly former: boolean;
  readonly acting: boolean;
  /** 市领导, 市委常委 said of a list of people. */
  readonly collective: boolean;
  /** A public post (Party, state, army, public body): makes its holder an Official. */
  readonly official: boolean;
  readonly rule: string;
}

/** A person named in full; the mention's span is the name alone. */
export interface PersonValue {
  readonly name: string;
  readonly posts: readonly PostValue[];
  /** Posts and name together: 省委常委、市委书记叶知衡. */
  readonly phrase: Span;
}

/** A meeting that the article reports; mentions of one meeting share `event`. */
export interface MeetingValue {
  /** Which meeting of the article this is, from 0 in text order. */
  readonly event: number;
  /** Canonical name with its place where known: 太原市委常委会会议. */
  readonly name: string;
  /** As printed here. */
  readonly printed: string;
  readonly kind: MeetingKind;
  /** First day, ISO at the printed precision, or null. */
  readonly date: string | null;
  readonly dateBasis: Basis | null;
  /** 十一届…第二次 as printed, or null. */
  readonly ordinal: string | null;
  /** The article reports it as held; else it is only quoted (a commentary citing what a meeting demanded). */
  readonly held: boolean;
  /** 视频 or 电视电话 in its name or told of it; null when nothing is said. */
  readonly format: 'video' | null;
  /** `named` says what meeting; `bare` (会议, 会上) only points to one. */
  readonly form: 'named' | 'bare';
}

/** What one sentence tells somebody to do. */
export interface DirectiveValue {
  /** The words as printed, without what opens them (会议强调，). */
  readonly text: string;
  /** The steps, where the sentence lists several. */
  readonly items: readonly string[];
  readonly modality: 'must' | 'shall' | 'ensure' | 'strive' | 'forbid';
  /** By when it is to be done (6月30日前, 年底前), ISO, or null. */
  readonly deadline: string | null;
  /** Counts the directives of the article from 1. */
  readonly ordinal: number;
}

/** A titled official document; a short reference (《意见》) carries the full title that it means. */
export interface PolicyValue {
  readonly title: string;
  readonly docType: string | null;
  readonly status: 'draft' | 'trial' | 'revised' | null;
  readonly docNumber: string | null;
  readonly year: string | null;
  /** The full title given earlier in the article, when this mention is a short form of it. */
  readonly refersTo: string | null;
}

/** A named drive over time, without quotation marks. */
export interface CampaignValue {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A jurisdiction or venue. */
export interface PlaceValue {
  readonly name: string;
  readonly adcode: string | null;
  readonly level: 'province' | 'prefecture' | 'county' | 'town' | 'venue' | null;
}

/** Words of a leader that others study: 重要讲话, 重要指示, 批示, 重要论述, a letter; or the spirit of a meeting. */
export interface SpeechValue {
  /** 某某在…座谈会上的重要讲话: with the speaker where named. */
  readonly name: string;
  readonly kind: 'speech' | 'instruction' | 'discourse' | 'letter' | 'spirit';
  readonly speaker: string | null;
  /** At what it was said, or about what. */
  readonly occasion: string | null;
}

/** One matter before a meeting. */
export interface AgendaValue {
  readonly action: 'deliberate' | 'convey' | 'hear_report' | 'study' | 'deploy';
  readonly topic: string;
  readonly ordinal: number;
}

/** A stage of a campaign: 4月份为窗口准备期. */
export interface PhaseValue {
  readonly name: string;
  readonly ordinal: number;
  readonly start: string | null;
  readonly end: string | null;
}
