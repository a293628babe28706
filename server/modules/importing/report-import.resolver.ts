import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type Outcome, outcome } from '../../platform/mutation-subject.js';
import { readWithin } from '../../platform/read/execute.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { Report } from '../reports/report.entity.js';
import type { Imported, ReportImportService } from './report-import.service.js';
import { ImportCoverage, ImportDiff, ImportedLink, ReportImportInput } from './report-import.types.js';

const shape = readOne((self, args) => `report ${self} where ${self}.id = ${args.subject('uuid')}`);

@ObjectType()
export class ReportImportPayload {
  @Field(() => Report, { nullable: true, description: 'The draft; of a dry run, as it would be.' })
  report?: Report | null;

  @Field(() => ImportCoverage, { nullable: true, description: 'null when refused.' })
  coverage?: ImportCoverage | null;

  @Field(() => ImportDiff, { nullable: true, description: 'What changes in the draft; null for a new report.' })
  diff?: ImportDiff | null;

  @Field(() => [ImportedLink])
  links!: ImportedLink[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@Resolver()
export class ReportImportResolver {
  constructor(private readonly imports: ReportImportService) {}

  @Requires('report.import')
  @Mutation(() => ReportImportPayload, {
    description:
      'Reads a report out of prose and makes it a draft of typed data, to be confirmed by a person. The office may import a document that any other unit handed in.',
  })
  reportImport(
    @Arg('input', () => ReportImportInput) input: ReportImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Outcome<Imported>> {
    const { planner } = context.services;
    return outcome(context, () =>
      this.imports.import(context, input, (tx, reader, id) => readWithin(tx, planner, reader, info, 'report', { shape, subject: id })),
    );
  }
}

@Resolver(() => ReportImportPayload)
export class ReportImportPayloadResolver {
  @FieldResolver(() => Report, { nullable: true })
  report(@Root() { value }: Outcome<Imported>, @Info() info: GraphQLResolveInfo): unknown {
    return value?.report.get(String(info.path.key)) ?? null;
  }

  @FieldResolver(() => ImportCoverage, { nullable: true })
  coverage(@Root() { value }: Outcome<Imported>): ImportCoverage | null {
    if (!value) return null;
    const { coverage, residue } = value.read;
    const { total, covered } = coverage;
    return {
      total,
      covered,
      ratio: total === 0 ? 1 : covered / total,
      residue: residue.map(({ text, source: { start, end, rule } }) => ({ text, start, end, rule })),
    };
  }

  @FieldResolver(() => ImportDiff, { nullable: true })
  diff(@Root() { value }: Outcome<Imported>): ImportDiff | null {
    return value?.diff ?? null;
  }

  @FieldResolver(() => [ImportedLink])
  links(@Root() { value }: Outcome<Imported>): readonly ImportedLink[] {
    return value?.links ?? [];
  }
}
