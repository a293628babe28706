import type { Readable } from 'node:stream';
import type { Context } from '../../platform/context.js';
import { ApiError } from '../../platform/errors.js';
import { FileEmpty, type FileStore, FileTooLarge } from '../../platform/file-store.js';
import { once } from '../../platform/idempotency.js';
import { isRecorded } from '../../platform/recorder.js';
import { assertMayCall } from '../../platform/requires.js';
import { canonicalUuid } from '../../platform/scalars.js';
import { recordAct } from '../audit/audit.service.js';

/** Most bytes of one file. */
const fileLimit = 20 * 1024 * 1024;
const nameLength = 200;

export interface SentFile {
  readonly id: string;
  readonly sha256: string;
}

interface ArrivingFile {
  readonly name: string;
  /** bytes as the sender says; 0 = it does not say */
  readonly announced: number;
  readonly bytes: AsyncIterable<Buffer>;
}

export interface FoundFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: Readable;
}

/** Files that prove a follow-up. Nobody here opens one: they come in and go out as bytes under their hash. */
export class EvidenceService {
  constructor(private readonly store: FileStore) {}

  /** Keeps a file of the own unit. Throws ApiError BAD_USER_INPUT for an empty or too large one and for a name that is none. */
  async add(context: Context, { name: givenName, announced, bytes }: ArrivingFile): Promise<SentFile> {
    // Before a byte is taken.
    assertMayCall(context, 'followUp.write');
    const name = fileName(givenName);
    if (announced > fileLimit) throw tooLarge();
    const { sha256, size } = await this.store.keep(bytes, fileLimit).catch((error: unknown) => {
      throw error instanceof FileTooLarge ? tooLarge() : error instanceof FileEmpty ? empty() : error;
    });
    const id = await once(context, 'files', { name, sha256 }, async (tx) => {
      const { actor, services } = context;
      const made = services.newId();
      await tx.rows(
        `insert into evidence_file (id, district_id, department_id, released, sha256, name, size, at, by) values ($1, $2, $3, false, $4, $5, $6, $7, $8)`,
        [made, actor.districtId, actor.departmentId, sha256, name, size, services.now(), actor.userName],
      );
      await recordAct(tx, context, {
        action: 'file.add',
        object: { type: 'file', id: made, label: null },
        beforeHash: null,
        afterHash: sha256,
      });
      return made;
    });
    return { id, sha256 };
  }

  /** A file that the actor may see; null for any other. Reads of the office stand in the trail. */
  async find(context: Context, givenId: string): Promise<FoundFile | null> {
    assertMayCall(context, 'report.read');
    const id = canonicalUuid(givenId);
    if (id === null) return null;
    const statement = { text: 'select name, size, sha256 from evidence_file where id = $1', values: [id] };
    const [rows] = await context.database.read(context.actor, [statement]);
    const row = (rows as { name: string; size: number; sha256: string }[] | undefined)?.[0];
    if (isRecorded(context, 'report.read')) {
      const found = row ? [id] : [];
      const about = { position: 0, action: 'report.read', arguments: { id: givenId }, single: true } as const;
      context.services.recorder.read(context, [{ field: 'file', ...about, count: found.length, ids: found }]);
    }
    if (!row) return null;
    const bytes = await this.store.read(row.sha256);
    if (!bytes) throw new Error(`The bytes of file ${id} are gone.`);
    return { name: row.name, size: row.size, bytes };
  }
}

function fileName(given: string): string {
  const name = given.trim();
  // A path or a control character in a name is at best a mistake of the sender.
  if (name !== '' && name.length <= nameLength && !/[\p{Cc}\p{Surrogate}/\\]/u.test(name)) return name;
  throw new ApiError('BAD_USER_INPUT', {
    zh: `请在地址中给出文件名（1 至 ${nameLength} 字，不含路径），例如 /files?name=会议纪要.pdf。`,
    en: `Give the name of the file in the address (1 to ${nameLength} characters, no path), for example /files?name=minutes.pdf.`,
  });
}

const tooLarge = () =>
  new ApiError('BAD_USER_INPUT', {
    zh: '文件超过 20 MB，未保存。请压缩或分成几个文件。',
    en: 'The file is larger than 20 MB and was not kept. Compress it or send several.',
  });

const empty = () =>
  new ApiError('BAD_USER_INPUT', {
    zh: '文件是空的。请把文件内容作为请求体发送，例如 curl --data-binary @会议纪要.pdf。',
    en: 'The file is empty. Send its bytes as the body, for example curl --data-binary @minutes.pdf.',
  });
