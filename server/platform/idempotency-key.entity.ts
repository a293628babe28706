import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { idempotencyPolicies } from './row-scope.js';

/** What one person did under a key of theirs; see `idempotency.ts`. Without foreign keys: it is forgotten after a day. */
@Entity({ policies: idempotencyPolicies })
export class IdempotencyKey {
  [PrimaryKeyProp]?: ['userId', 'scope', 'key'];

  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @PrimaryKey({ type: 'text' })
  scope!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'uuid' })
  districtId!: string;

  /** the mutation it was used for */
  @Property({ type: 'text' })
  operation!: string;

  /** SHA-256 (hex) of its arguments as canonical JSON (RFC 8785) */
  @Property({ type: 'text' })
  requestHash!: string;

  /** the outcome as JSON; null only within the transaction that is still at work */
  @Property({ type: 'text', nullable: true })
  answer?: string | null;

  @Index()
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
