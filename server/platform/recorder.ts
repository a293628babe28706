import type { ApolloServerPlugin } from '@apollo/server';
import type { Action } from './actions.js';
import type { Context } from './context.js';

/** A call of a mutation, as far as the door knows it. */
export interface CalledAct {
  /** name of the root field, for example `reportSubmit` */
  readonly field: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** A root field that was read. */
export interface RecordedRead {
  readonly field: string;
  /** where the field stands in the document: fields are answered in any order */
  readonly position: number;
  readonly action: Action;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** whether the field answers one object and not a list */
  readonly single: boolean;
  /** rows found: nodes of the page, or 1 or 0 */
  readonly count: number;
  /** ids of these rows, where the plan has them */
  readonly ids: readonly string[];
}

/** What the platform tells the audit trail, which is a module and so not known here. */
export interface Recorder {
  /**
   * A refused act, with the codes of its user errors or of the error it ended with. Settles when it stands in the trail, or waits to be
   * written there. Never throws.
   */
  refused(context: Context, act: CalledAct, codes: readonly string[]): Promise<void>;
  /** An act that was done without recording itself in its own transaction. Settles like `refused`. */
  done(context: Context, act: CalledAct): Promise<void>;
  /** The reads of one operation. Returns at once; they stand in the trail within a second. */
  read(context: Context, reads: readonly RecordedRead[]): void;
}

/** Actions whose reads are kept when the office does them: they show text of other units' reports. */
const recorded: readonly Action[] = ['report.read', 'consolidation.read'];

export const isRecorded = (context: Context, action: Action | undefined): action is Action =>
  context.actor.scope === 'OFFICE' && action !== undefined && recorded.includes(action);

/** Hands the reads of an operation to the recorder when its answer is ready, whichever lane gave it. */
export const recordReadsPlugin = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue }) {
        const reads = contextValue.reads.splice(0).sort((a, b) => a.position - b.position);
        if (reads.length > 0) contextValue.services.recorder.read(contextValue, reads);
      },
    };
  },
});
