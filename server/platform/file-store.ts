import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface KeptFile {
  /** lower-case hex */
  readonly sha256: string;
  /** in bytes */
  readonly size: number;
}

/** More bytes than are taken. */
export class FileTooLarge extends Error {}

/** No byte came. */
export class FileEmpty extends Error {}

/** Where bytes lie that no database holds. They are named by their hash, so that the same bytes lie there once and never change. */
export interface FileStore {
  /** Keeps bytes as they come, at most `limit`; throws FileTooLarge or FileEmpty and then keeps nothing. */
  keep(bytes: AsyncIterable<Buffer>, limit: number): Promise<KeptFile>;
  /** The bytes of a hash; null when they are not there. */
  read(sha256: string): Promise<Readable | null>;
}

/** A folder on this machine. A file is written beside and moved into place whole: a server killed on the way leaves nothing under a hash. */
export class FolderFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  async keep(bytes: AsyncIterable<Buffer>, limit: number): Promise<KeptFile> {
    const arriving = join(this.folder, 'arriving');
    await mkdir(arriving, { recursive: true, mode: 0o700 });
    const path = join(arriving, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > limit) throw new FileTooLarge(`More than ${limit} bytes.`);
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      if (size === 0) throw new FileEmpty('No bytes.');
      await file.sync();
      await file.close();
      const sha256 = hash.digest('hex');
      const place = this.#place(sha256);
      await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
      await rename(path, place);
      return { sha256, size };
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(path, { force: true });
      throw error;
    }
  }

  async read(sha256: string): Promise<Readable | null> {
    const place = this.#place(sha256);
    const found = await stat(place).catch(() => null);
    return found?.isFile() ? createReadStream(place) : null;
  }

  #place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file is named by a SHA-256 in hex.');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
