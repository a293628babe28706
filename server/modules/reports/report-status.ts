import { registerEnumType } from 'type-graphql';

export enum ReportStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description: 'The life of a report.',
  valuesConfig: {
    DRAFT: { description: 'Being written by the unit; only the unit sees it.' },
    SUBMITTED: { description: 'Signed and submitted; the office reviews it.' },
    RETURNED: { description: 'Returned with reasons; the unit edits it again.' },
    ACCEPTED: { description: 'Accepted by the office.' },
    PUBLISHED: { description: 'Published to the public.' },
  },
});

export enum PublicationChannel {
  WEBSITE = 'WEBSITE',
  NEWSPAPER = 'NEWSPAPER',
  BULLETIN = 'BULLETIN',
}
registerEnumType(PublicationChannel, {
  name: 'PublicationChannel',
  description: 'Where a report was published (厅字〔2019〕28号 art. 24).',
  valuesConfig: {
    WEBSITE: { description: 'A government website.' },
    NEWSPAPER: { description: 'A newspaper.' },
    BULLETIN: { description: 'A government bulletin.' },
  },
});

/**
 * The life of a report as data: from each state the states it may go to. Nothing bypasses it.
 * RETURNED from ACCEPTED is a reopening, RETURNED from PUBLISHED a correction.
 */
export const transitions: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
  DRAFT: [ReportStatus.SUBMITTED],
  SUBMITTED: [ReportStatus.RETURNED, ReportStatus.ACCEPTED],
  RETURNED: [ReportStatus.SUBMITTED],
  ACCEPTED: [ReportStatus.RETURNED, ReportStatus.PUBLISHED],
  PUBLISHED: [ReportStatus.RETURNED],
};

/** States in which the unit edits its working text. */
export const editableStates: readonly ReportStatus[] = [ReportStatus.DRAFT, ReportStatus.RETURNED];
