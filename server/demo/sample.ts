import type { DutyCode, IndicatorCode, ThemeCode } from '../../migrations/data/taxonomy-2021.js';

/**
 * One sample report as a person would write it down: the prose is ours, the taxonomy codes are checked by the compiler,
 * and a commitment names the shortcomings it answers by their `key`. Ids are made when the sample is loaded.
 */
export interface SampleReport {
  /** department code, see `demo/district.ts` */
  readonly department: string;
  readonly year: number;
  /** the state in which the report stands in the demo district */
  readonly status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'PUBLISHED';
  readonly title: string;
  readonly preamble: string;
  readonly responsibilities: readonly SampleResponsibility[];
  readonly activities: readonly SampleActivity[];
  readonly shortcomings: readonly SampleShortcoming[];
  readonly commitments: readonly SampleCommitment[];
  /** why the office returned it; needed when the status is RETURNED */
  readonly returned?: { readonly note: string; readonly about?: readonly { readonly key: string; readonly text: string }[] };
  readonly otherMatters?: readonly { readonly heading: string; readonly text: string }[];
}

export interface SampleFigure {
  /** what is counted, in the report's own words */
  readonly label: string;
  readonly indicator?: IndicatorCode;
  /** decimal text, 万/亿 multiplied out, percent 100 as '100' with unit '%' */
  readonly value: string;
  readonly unit: string;
  /** default VALUE; a figure with `parts` is the TOTAL and its parts are PART; a share is a RATIO and its base the WHOLE */
  readonly role?: 'VALUE' | 'TOTAL' | 'PART' | 'WHOLE' | 'RATIO' | 'FROM' | 'TO' | 'CHANGE' | 'LEVEL';
  /** default EXACT */
  readonly approximation?: 'EXACT' | 'ABOUT' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'AT_MOST';
  readonly parts?: readonly SampleFigure[];
}

export interface SampleResponsibility {
  readonly holder: string;
  readonly duty?: DutyCode;
  readonly narrative: string;
  /** what proves it: minutes, a document number, a list of meetings */
  readonly evidence?: string;
  readonly figures?: readonly SampleFigure[];
}

export interface SampleActivity {
  readonly heading: string;
  readonly narrative: string;
  readonly theme?: ThemeCode;
  readonly furtherThemes?: readonly ThemeCode[];
  readonly figures?: readonly SampleFigure[];
}

export interface SampleShortcoming {
  readonly key: string;
  readonly text: string;
  readonly causes?: readonly { readonly text: string; readonly category?: CauseCategory }[];
}

export interface SampleCommitment {
  readonly heading?: string;
  readonly text: string;
  /** the office or person who answers for it */
  readonly owner?: string;
  /** how one will see that it is done */
  readonly measure?: string;
  /** YYYY-MM-DD */
  readonly dueOn?: string;
  readonly figures?: readonly SampleFigure[];
  readonly addresses?: readonly string[];
}

export type CauseCategory = 'AWARENESS' | 'CAPACITY' | 'MECHANISM' | 'RESOURCES' | 'COORDINATION' | 'EXTERNAL' | 'OTHER';
