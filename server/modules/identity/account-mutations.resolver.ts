import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type Outcome, outcome } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { TokenIssueInput, UserSaveInput } from './account.inputs.js';
import { type IssuedToken, TokenService } from './token.service.js';
import { Token, User } from './user.entity.js';
import { UserService } from './user.service.js';

@ObjectType()
export class UserSavePayload {
  @Field(() => User, { nullable: true })
  user?: User | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class TokenIssuePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret itself, told this once and kept nowhere; null when the call was repeated: revoke it then and issue another.',
  })
  token?: string | null;

  @Field(() => Token, { nullable: true })
  issued?: Token | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class TokenRevokePayload {
  @Field(() => Token, { nullable: true })
  revoked?: Token | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const users = new UserService();
const tokens = new TokenService();

@Resolver()
export class AccountMutationsResolver {
  @Requires('identity.write')
  @Mutation(() => UserSavePayload, { description: 'Makes an account or changes one: name, login, memberships, disabled or not.' })
  userSave(@Arg('input', () => UserSaveInput) input: UserSaveInput, @Ctx() context: Context): Promise<Outcome<string>> {
    return outcome(context, () => users.save(context, input));
  }

  @Requires('identity.write')
  @Mutation(() => TokenIssuePayload, { description: 'Issues a machine token for one membership. Its secret is told this once.' })
  tokenIssue(@Arg('input', () => TokenIssueInput) input: TokenIssueInput, @Ctx() context: Context): Promise<Outcome<IssuedToken>> {
    return outcome(context, () => tokens.issue(context, input));
  }

  @Requires('token.revoke')
  @Mutation(() => TokenRevokePayload, {
    description:
      'Takes a token back, at once: an administrator any of the district, everybody else one of their own (`viewer.user.tokens`). Taking back the very token you come with is done and then answered UNAUTHENTICATED, since it holds no more.',
  })
  tokenRevoke(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Outcome<string>> {
    return outcome(context, () => tokens.revoke(context, id));
  }
}

const userOfId = readOne((self, args) => `app_user ${self} where ${self}.id = ${args.subject('uuid')}`);
const tokenOfId = readOne((self, args) => `token ${self} where ${self}.id = ${args.subject('uuid')}`);

@Resolver(() => UserSavePayload)
export class UserSavePayloadResolver {
  @FieldResolver(() => User, { nullable: true })
  user(@Root() { value }: Outcome<string>, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return value === null ? null : context.read(info, { shape: userOfId, subject: value });
  }
}

@Resolver(() => TokenIssuePayload)
export class TokenIssuePayloadResolver {
  @FieldResolver(() => String, { nullable: true })
  token(@Root() { value }: Outcome<IssuedToken>): string | null {
    return value?.secret ?? null;
  }

  @FieldResolver(() => Token, { nullable: true })
  issued(@Root() { value }: Outcome<IssuedToken>, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return value === null ? null : context.read(info, { shape: tokenOfId, subject: value.id });
  }
}

@Resolver(() => TokenRevokePayload)
export class TokenRevokePayloadResolver {
  @FieldResolver(() => Token, { nullable: true })
  revoked(@Root() { value }: Outcome<string>, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return value === null ? null : context.read(info, { shape: tokenOfId, subject: value });
  }
}
