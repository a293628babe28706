import canonicalize from 'canonicalize';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { LoadedField } from '../../platform/read/readable.js';
import { AuditHead } from './audit-head.entity.js';

@ObjectType({ description: "The server's signature of a head (Ed25519)." })
export class AuditSignature {
  @Field(() => String, { description: 'Base64 of the signature of the canonical JSON (RFC 8785) of `at`, `districtId`, `hash` and `seq`.' })
  value!: string;

  @Field(() => String, { description: 'The public key as PEM. It proves something only where it is known from elsewhere.' })
  publicKey!: string;
}

LoadedField({ needs: ['at', 'districtId', 'hash', 'seq'] })(AuditHead.prototype, 'signature');

interface HeadRow {
  readonly $at: string;
  readonly $districtId: string;
  readonly $hash: string;
  readonly $seq: number;
}

@Resolver(() => AuditHead)
export class HeadSignatureResolver {
  @FieldResolver(() => AuditSignature, { nullable: true, description: 'null when the server has no key (FAZHI_AUDIT_KEY).' })
  signature(@Root() { $at: at, $districtId: districtId, $hash: hash, $seq: seq }: HeadRow, @Ctx() context: Context): AuditSignature | null {
    const key = context.services.signingKey;
    if (key === null) return null;
    return { value: key.sign(canonicalize({ at, districtId, hash, seq }) ?? ''), publicKey: key.publicKey };
  }
}
