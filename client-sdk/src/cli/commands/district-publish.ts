import { districtReportLines, groupedByHeading } from '../../documents/index.js';
import { RefusedError } from '../../errors.js';
import type { DistrictPublication, PublicationChannel } from '../../types.js';
import { districtReportTextsOf } from '../district-report-texts.js';
import { Failure } from '../failures.js';
import { wrap } from '../layout.js';
import { codeOf } from '../publication-texts.js';
import { connect, districtOf, type Surroundings, unknownYear, urlOf } from '../session.js';
import { drafted, type YearOptions } from './district-report.js';

export interface DistrictPublishOptions extends YearOptions {
  readonly channel?: string;
  readonly url?: string;
  readonly preview?: boolean;
}

type Preview = NonNullable<DistrictPublication['publicPreview']>;

/** The text of a public edition. Pure. */
export const publicText = ({ sections, ...head }: Preview['document']): string =>
  districtReportLines({
    ...{ title: head.title, addressee: head.addressee, preamble: head.preamble, signature: null, annexes: [] },
    sections: sections.map(({ part, heading, clauses }) => ({ part, heading, groups: groupedByHeading(clauses) })),
  })
    .map(({ text }) => text)
    .join('\n');

/**
 * `fazhi consolidate publish`: publishes the district's report from the public editions of its units, or shows what would go out. JSON: `{publicEdition}`, with
 * `--preview` `{publicEdition, publicPreview}`.
 */
export async function publishReport(surroundings: Surroundings, options: DistrictPublishOptions): Promise<void> {
  const { language, width, out, env } = surroundings;
  const texts = districtReportTextsOf(language);
  const { year, preview, channel = 'website', url } = options;
  if (preview) {
    const client = connect(surroundings, options);
    const districtCode = await districtOf(client, options);
    const found = await client.districtReports.publication(districtCode, year);
    if (!found) throw await unknownYear(client, districtCode, year, language);
    if (options.json) return out(`${JSON.stringify(found, null, 2)}\n`);
    if (!found.publicPreview) throw new Failure('F37', texts.notDrafted(year));
    const { document, leftOut, obstacles } = found.publicPreview;
    const stops = obstacles.map(({ message }) => wrap(`  ${message}`, width));
    return out(
      `${[publicText(document), texts.leftOut(leftOut), ...(stops.length > 0 ? [[texts.obstacles, ...stops].join('\n')] : [])].join('\n\n')}\n`,
    );
  }
  const { client, districtCode, document } = await drafted(surroundings, options);
  const input = { channel: codeOf<PublicationChannel>(channel), ...(url && { url }) };
  const { publicEdition, userErrors } = await client.districtReports.publish(districtCode, year, document.version, input);
  if (publicEdition === null || userErrors.length > 0) throw new RefusedError('ConsolidationPublish', userErrors);
  const address = new URL(publicEdition.path, urlOf(env)).href;
  out(options.json ? `${JSON.stringify({ publicEdition }, null, 2)}\n` : `${texts.publishedAt(publicEdition.title, address)}\n`);
}
