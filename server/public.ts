import { createHash } from 'node:crypto';
import { districtReportDocument, documentOf, type ProseLine, reportLines } from '@fazhi/client/documents';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PublicDistrictDocument } from './modules/consolidation/publishing/public-edition.rules.js';
import {
  type PublicConsolidationRow,
  publicConsolidationOf,
  publicConsolidationsOf,
} from './modules/consolidation/publishing/publishing.repository.js';
import type { PublicDocument } from './modules/publication/public-document.types.js';
import { type PublicRow, publicEdition, publicRows } from './modules/publication/publication.repository.js';
import { asDistrictReport, districtReportPage } from './page/public-district-page.js';
import { listPage, missingPage, omissions, type PublishedReport, reportPage, withdrawnPage } from './page/public-pages.js';
import { publicStyle } from './page/public-style.js';
import { anonymous } from './platform/actor.js';
import { attachment } from './platform/attachment.js';
import type { Database } from './platform/database.js';

const styleHash = createHash('sha256').update(publicStyle).digest('base64');

/** A page may show its own style sheet and nothing else: no script, no picture, no form, no frame. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
};

/** Whoever keeps a copy asks before showing it: what was withdrawn must not live on between here and the reader. */
const always = { 'cache-control': 'public, no-cache', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Parts of an address as the system writes them: nothing else is asked of the database. */
const codes = {
  district: /^[0-9A-Za-z]{1,20}$/,
  year: /^(?:20\d\d|2100)$/,
  yearFile: /^(20\d\d|2100)(?:\.(json|docx))?$/,
  file: /^([a-z0-9-]{1,30})(?:\.(json|docx))?$/,
};

const same = (request: FastifyRequest, tag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((given) => given.trim().replace(/^W\//, '') === tag || given.trim() === '*');

/** The document closes with what is left out of it, as the page does. */
const linesOf = (document: PublicDocument): ProseLine[] => [
  ...reportLines(document),
  ...omissions(document).map((text): ProseLine => ({ kind: 'CLOSING', text: `（${text.replace(/。$/, '')}）`, heading: 0 })),
];

/** Documents made last, by the hash of their edition: making one takes some hundred times as long as reading it. */
class Documents {
  readonly #kept = new Map<string, Promise<Uint8Array>>();

  of(hash: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.#kept.get(hash);
    if (known) return known;
    const made = make();
    made.catch(() => this.#kept.delete(hash));
    this.#kept.set(hash, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > 32 && oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }
}

interface Parts {
  readonly district: string;
  readonly year: string;
  readonly file: string;
}

/**
 * What everybody reads, at addresses that stay: the lists `/public/{district}` and `/public/{district}/{year}`, and with `.json` and `.docx` beside them
 * `/public/{district}/report/{year}` and `/public/{district}/{year}/{department}`. Whoever asks, and with whatever token, it is read as nobody.
 */
export function servePublic(http: FastifyInstance, database: Database): void {
  const documents = new Documents();
  const missing = (reply: FastifyReply) =>
    reply
      .code(404)
      .headers({ ...pageHeaders, ...always })
      .send(missingPage());

  const list = async (reply: FastifyReply, district: string, year: string | null) => {
    if (!codes.district.test(district) || (year !== null && !codes.year.test(year))) return missing(reply);
    const [rows = [], own = []] = await database.read(anonymous, [publicRows(district), publicConsolidationsOf(district)]);
    const districts = (own as PublicConsolidationRow[]).filter((row) => year === null || row.year === Number(year));
    const reports = (rows as PublicRow[])
      .filter((row) => year === null || row.year === Number(year))
      .map((row): PublishedReport => ({ ...row, districtCode: district }));
    if (reports.length === 0) return missing(reply);
    return reply.headers({ ...pageHeaders, ...always }).send(listPage(reports, districts));
  };

  http.get<{ Params: Pick<Parts, 'district'> }>('/public/:district', ({ params }, reply) => list(reply, params.district, null));
  http.get<{ Params: Pick<Parts, 'district' | 'year'> }>('/public/:district/:year', ({ params }, reply) =>
    list(reply, params.district, params.year),
  );

  http.get<{ Params: Pick<Parts, 'district' | 'file'> }>('/public/:district/report/:file', async (request, reply) => {
    const { district, file } = request.params;
    const [, year, suffix] = codes.yearFile.exec(file) ?? [];
    if (!codes.district.test(district) || year === undefined) return missing(reply);
    const [rows = []] = await database.read(anonymous, [publicConsolidationOf(district, Number(year))]);
    const [found] = rows as (PublicConsolidationRow & { readonly content: string })[];
    if (!found) return missing(reply);
    const etag = `"${found.contentHash}"`;
    reply.headers({ ...always, etag });
    if (same(request, etag)) return reply.code(304).send();
    if (suffix === 'json') return reply.type('application/json; charset=utf-8').send(found.content);
    const { document } = JSON.parse(found.content) as { readonly document: PublicDistrictDocument };
    if (suffix === 'docx') {
      const name = { ascii: `report-${year}.docx`, full: `${document.title.replace(/\s+/g, '')}.docx` };
      return reply
        .headers({ 'content-type': docx, 'content-disposition': attachment(name) })
        .send(Buffer.from(await documents.of(found.contentHash, () => districtReportDocument(asDistrictReport(document)))));
    }
    return reply.headers(pageHeaders).send(districtReportPage({ ...found, districtCode: district }, document));
  });

  http.get<{ Params: Parts }>('/public/:district/:year/:file', async (request, reply) => {
    const { district, year, file } = request.params;
    const [, department, suffix] = codes.file.exec(file) ?? [];
    if (!codes.district.test(district) || !codes.year.test(year) || department === undefined) return missing(reply);
    const [rows = []] = await database.read(anonymous, [publicEdition(district, department, Number(year))]);
    const [found] = rows as (PublicRow & { readonly content: string })[];
    if (!found) return missing(reply);
    const report: PublishedReport = { ...found, districtCode: district };
    const etag = `"${found.contentHash}"`;
    reply.headers({ ...always, etag });
    if (found.withdrawalReason !== null) {
      reply.code(410);
      return suffix === 'json'
        ? reply.type('application/json; charset=utf-8').send(found.content)
        : reply.headers(pageHeaders).send(withdrawnPage(report));
    }
    if (same(request, etag)) return reply.code(304).send();
    if (suffix === 'json') return reply.type('application/json; charset=utf-8').send(found.content);
    const { document } = JSON.parse(found.content) as { readonly document: PublicDocument };
    if (suffix === 'docx') {
      const name = { ascii: `${department}-${year}.docx`, full: `${document.title.replace(/\s+/g, '')}.docx` };
      return reply
        .headers({ 'content-type': docx, 'content-disposition': attachment(name) })
        .send(Buffer.from(await documents.of(found.contentHash, () => documentOf(linesOf(document)))));
    }
    return reply.headers(pageHeaders).send(reportPage(report, document));
  });
}
