import { CheckDistributionDocument, QualityDocument, ReviewQueueDocument } from './generated/graphql.js';
import type { Transport } from './transport.js';
import type { CheckDistribution, QualitySheet, ReviewQueueEntry } from './types.js';

/** What the office asks about the reports of a year, computed when it is asked for; null when the district has no cycle for it. For the legal office only. */
export interface Quality {
  /** Reports that wait for the office, riskiest first, each with its risks and the reason for its place; the rule of the order stands in the schema. */
  reviewQueue(districtCode: string, year: number): Promise<readonly ReviewQueueEntry[] | null>;
  /** A row for every expected unit in the official sequence, `report` null with the reason where none is in. Shares say what they are shares of; there is no score. */
  quality(districtCode: string, year: number): Promise<readonly QualitySheet[] | null>;
  /** How often each check hits in the released reports, most units first. */
  checkDistribution(districtCode: string, year: number): Promise<CheckDistribution | null>;
}

export const quality = ({ request }: Transport): Quality => ({
  reviewQueue: async (districtCode, year) =>
    (await request(ReviewQueueDocument, { districtCode, year })).consolidation?.reviewQueue ?? null,
  quality: async (districtCode, year) => (await request(QualityDocument, { districtCode, year })).consolidation?.quality ?? null,
  checkDistribution: async (districtCode, year) => (await request(CheckDistributionDocument, { districtCode, year })).consolidation,
});
