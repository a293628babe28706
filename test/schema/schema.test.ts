import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLField, type GraphQLSchema, isEnumType, isIntrospectionType, isNonNullType } from 'graphql';
import { type ClassType, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { buildApiSchema } from '../../server/app.js';
import { ormOptions } from '../../server/mikro-orm.config.js';
import { actions } from '../../server/platform/actions.js';
import { SqlField } from '../../server/platform/read/readable.js';
import { readOne } from '../../server/platform/read/shape.js';
import { Read, Requires, type RootFieldExtensions } from '../../server/platform/requires.js';
import { createSchema, schemaText } from '../../server/platform/schema.js';

const orm = new MikroORM(ormOptions('postgresql://nowhere/never'));
const { schema } = await buildApiSchema(orm);
afterAll(() => orm.close());

type RootField = GraphQLField<unknown, unknown>;
const rootFields = (of: GraphQLSchema): RootField[] =>
  [of.getQueryType(), of.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}));
const fields = rootFields(schema).map((field) => [field.name, field] as const);

test('schema/schema.graphql is the schema of the code (`npm run build` writes it)', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(schemaText(schema));
});

/** Queries that a resolver answers, because SQL cannot: they read what they need under row-level security and compute the rest. */
const computedInCode = new Set(['reportDiff', 'checkRules']);

describe('every root field', () => {
  test.each(fields)('%s names its action and the roles in its description', (_, field) => {
    const { requires } = field.extensions as RootFieldExtensions;
    const roles = actions[requires!] as 'ANYONE' | readonly string[];
    expect(field.description).toContain(`Requires \`${requires}\`: ${roles === 'ANYONE' ? 'anyone' : roles.join(', ')}.`);
    expect(field.description).toMatch(/^[A-Z].+[.]\n\nRequires/s);
  });

  test.each(fields)('%s is answered in one of the ways there are', (_, field) => {
    const { read } = field.extensions as RootFieldExtensions;
    const isQuery = schema.getQueryType()?.getFields()[field.name] === field;
    expect(read !== undefined).toBe(isQuery && !computedInCode.has(field.name));
    if (read?.kind === 'connection') {
      const paging = field.args
        .map((a) => a.name)
        .filter((name, i, all) => name !== 'asOf' && !(name === 'orderBy' && i > all.indexOf('after')));
      expect(paging.slice(-2)).toEqual(['first', 'after']);
    }
  });
});

/** The arguments of the contract (docs/ARCHITECTURE.md), in their order; a field that is not built yet is passed over. */
const contract: Record<string, string[]> = {
  viewer: [],
  district: ['code'],
  department: ['districtCode', 'code'],
  cycle: ['districtCode', 'year'],
  report: ['id'],
  reportFor: ['districtCode', 'departmentCode', 'year'],
  reports: ['filter', 'first', 'after'],
  taxonomy: ['kind', 'on'],
  shortcomings: ['filter', 'orderBy', 'first', 'after'],
  commitments: ['filter', 'first', 'after'],
  consolidation: ['districtCode', 'year'],
  auditEvents: ['filter', 'first', 'after'],
  publicReports: ['districtCode', 'year', 'first', 'after'],
  publicReport: ['districtCode', 'departmentCode', 'year'],
  reportCreate: ['input'],
  reportSave: ['id', 'expectedVersion', 'input'],
  reportImport: ['input'],
  reportSubmit: ['id', 'expectedVersion'],
  reportReturn: ['id', 'expectedVersion', 'input'],
  reportAccept: ['id', 'expectedVersion'],
  reportPublish: ['id', 'expectedVersion', 'input'],
  reviewCommentAnswer: ['id', 'input'],
  checkWaive: ['id', 'input'],
  followUpRecord: ['input'],
  followUpVerify: ['id', 'input'],
  shortcomingLink: ['id', 'previousId'],
  shortcomingUnlink: ['id'],
  cycleOpen: ['input'],
  consolidationDraft: ['districtCode', 'year'],
  departmentSave: ['input'],
  userSave: ['input'],
  tokenIssue: ['input'],
  tokenRevoke: ['id'],
};

test.each(fields.filter(([name]) => name in contract))('%s takes the arguments of the contract in their order', (name, field) => {
  expect(field.args.map((a) => a.name).slice(0, contract[name]?.length)).toEqual(contract[name]);
  // What was added since comes behind and may be left out.
  for (const added of field.args.slice(contract[name]?.length)) expect(isNonNullType(added.type)).toBe(false);
});

test('every value of every enum says what it means', () => {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type));
  const mute = enums.flatMap((type) =>
    isEnumType(type)
      ? type
          .getValues()
          .filter((v) => !v.description)
          .map((v) => `${type.name}.${v.name}`)
      : [],
  );
  expect(enums.length).toBeGreaterThan(5);
  expect(mute).toEqual([]);
});

describe('the server refuses to boot', () => {
  const boot = (...resolvers: [ClassType, ...ClassType[]]) => createSchema(resolvers, (type) => new type(), orm.getMetadata());
  const anywhere = readOne((self) => `(values (1)) ${self}`);

  /** Something that can be read, so that a schema needs no more than one resolver. */
  @ObjectType()
  class Sound {
    @Field(() => String)
    @SqlField({ as: 'text', sql: () => `'x'::text` })
    text!: string;
  }

  test('when root fields declare no action, and names all of them', async () => {
    @Resolver()
    class Undeclared {
      @Query(() => String)
      openToAll(): string {
        return 'x';
      }

      @Mutation(() => String)
      changesAnything(): string {
        return 'x';
      }

      @Requires('viewer.read')
      @Query(() => String)
      declared(): string {
        return 'x';
      }
    }
    const refusal = boot(Undeclared);
    await expect(refusal).rejects.toThrow(/declare no action: Query\.openToAll, Mutation\.changesAnything\. .*@Requires/);
  });

  test('when a root field names an action that does not exist', async () => {
    @Resolver()
    class Invented {
      @Requires('nothing.read' as 'viewer.read')
      @Query(() => String)
      invented(): string {
        return 'x';
      }
    }
    await expect(boot(Invented)).rejects.toThrow('Query.invented');
  });

  test('when a readable field has no source, however deep it stands, and names it', async () => {
    @ObjectType()
    class Deep {
      @Field(() => String)
      sourceless!: string;

      @Field(() => String)
      alsoSourceless!: string;
    }
    @ObjectType()
    class Top {
      @Field(() => Sound)
      sound!: Sound;

      @Field(() => [Deep])
      deep!: Deep[];
    }
    @Resolver()
    class Readable {
      @Requires('viewer.read')
      @Read(anywhere)
      @Query(() => Sound)
      sound(@Info() _info: unknown): unknown {
        return null;
      }

      @Requires('viewer.read')
      @Read(anywhere)
      @Query(() => Top)
      top(): unknown {
        return null;
      }
    }
    SqlField({ as: 'text', sql: () => 'null' })(Top.prototype, 'sound');
    SqlField({ as: 'text', sql: () => 'null' })(Top.prototype, 'deep');
    SqlField({ as: 'text', sql: () => 'null' })(Deep.prototype, 'alsoSourceless');
    await expect(boot(Readable)).rejects.toThrow(/cannot answer Deep\.sourceless:/);
  });

  test('but boots when every field has its action and its source', async () => {
    @Resolver()
    class Fine {
      @Requires('viewer.read')
      @Read(anywhere)
      @Query(() => Sound)
      fine(): unknown {
        return null;
      }
    }
    const { schema: small } = await boot(Fine);
    expect(rootFields(small).map((f) => f.description)).toEqual(['Requires `viewer.read`: anyone.']);
  });
});
