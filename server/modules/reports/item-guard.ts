import type { Transaction } from '../../platform/database.js';

/** An item that later modules hold on to. */
export interface HeldItem {
  readonly list: 'shortcomings' | 'commitments';
  readonly id: string;
  readonly text: string;
}

/** What later modules have to say about items that a text would drop; registered in `app.ts`. */
export interface ItemGuard {
  /** The items of a report that cannot be dropped, since something was recorded of them. */
  held(tx: Transaction, reportId: string): Promise<readonly HeldItem[]>;
}
