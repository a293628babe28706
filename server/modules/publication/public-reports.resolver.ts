import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Role } from '../../platform/actor.js';
import { connectionOf } from '../../platform/connection.js';
import type { Context } from '../../platform/context.js';
import { type MutationSubject, subjectOf } from '../../platform/mutation-subject.js';
import { LoadedField } from '../../platform/read/readable.js';
import { readConnection, readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { FiscalYear } from '../../platform/scalars.js';
import { toUserError, UserError } from '../../platform/user-error.js';
import { Report } from '../reports/report.entity.js';
import { PublicDocument } from './public-document.types.js';
import { PublicReport } from './public-report.entity.js';
import { PublicEditionWithdrawInput } from './publication.inputs.js';
import type { PublicationService } from './publication.service.js';

LoadedField({ needs: ['content'] })(PublicReport.prototype, 'document');
LoadedField({ needs: ['id'] })(Report.prototype, 'publicEditionPreview');

@ObjectType({ description: 'What would be published of a report as its text stands now.' })
export class PublicEditionPreview {
  @Field(() => PublicDocument)
  document!: PublicDocument;

  @Field(() => [UserError], { description: 'Why it cannot be published so: what is withheld could still be read. Empty = it can.' })
  obstacles!: UserError[];
}

@ObjectType()
export class PublicEditionWithdrawPayload {
  @Field(() => PublicReport, { nullable: true, description: 'What everybody reads now; null when refused.' })
  publicReport?: PublicReport | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const PublicReportConnection = connectionOf(PublicReport);

@Resolver()
export class PublicReportsResolver {
  constructor(private readonly publication: PublicationService) {}

  @Requires('public.read')
  @Read(
    readConnection({
      from: (self, args) => {
        const conditions = [`${self}.superseded_at is null`, `${self}.district_code = ${args.value('districtCode', 'text')}`];
        if (args.given('year')) conditions.push(`${self}.year = ${args.value('year', 'int')}`);
        return `public_edition ${self} where ${conditions.join(' and ')}`;
      },
      keys: (self) => [
        { sql: `${self}.year`, type: 'int', direction: 'desc' },
        { sql: `${self}.position`, type: 'int', direction: 'asc' },
        { sql: `${self}.id`, type: 'uuid', direction: 'asc' },
      ],
    }),
  )
  @Query(() => PublicReportConnection, {
    description: 'The public editions of a district, newest year first, then in the official sequence of units; no token is needed.',
  })
  publicReports(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('year', () => FiscalYear, { nullable: true, description: 'Default: every year.' }) _year: number | undefined,
    @Arg('first', () => Int, { nullable: true }) _first: number | undefined,
    @Arg('after', () => String, { nullable: true }) _after: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('public.read')
  @Read(
    readOne(
      (
        self,
        args,
      ) => `public_edition ${self} where ${self}.superseded_at is null and ${self}.district_code = ${args.value('districtCode', 'text')}
        and ${self}.department_code = ${args.value('departmentCode', 'text')} and ${self}.year = ${args.value('year', 'int')}`,
    ),
  )
  @Query(() => PublicReport, {
    nullable: true,
    description: "The public edition of a unit's report for a year; null when nothing was published. No token is needed.",
  })
  publicReport(
    @Arg('districtCode', () => String) _districtCode: string,
    @Arg('departmentCode', () => String) _departmentCode: string,
    @Arg('year', () => FiscalYear) _year: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.read(info);
  }

  @Requires('edition.withdraw')
  @Mutation(() => PublicEditionWithdrawPayload, {
    description:
      'Takes back what everybody reads of a report. In its place stands that it was withdrawn, when and for which reason, until the report is corrected and published again.',
  })
  publicEditionWithdraw(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('input', () => PublicEditionWithdrawInput) input: PublicEditionWithdrawInput,
    @Ctx() context: Context,
  ): Promise<MutationSubject> {
    return subjectOf(context, () => this.publication.withdraw(context, reportId, input));
  }
}

const standingOf = readOne(
  (self, args) => `public_edition ${self} where ${self}.report_id = ${args.subject('uuid')} and ${self}.superseded_at is null`,
);

@Resolver(() => PublicEditionWithdrawPayload)
export class PublicEditionWithdrawPayloadResolver {
  @FieldResolver(() => PublicReport, { nullable: true })
  publicReport(@Root() { id }: MutationSubject, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return id === null ? null : context.read(info, { shape: standingOf, subject: id });
  }
}

@Resolver(() => PublicReport)
export class PublicDocumentResolver {
  @FieldResolver(() => PublicDocument, { nullable: true, description: 'null when withdrawn.' })
  document(@Root() { $content }: { readonly $content: string }): PublicDocument | null {
    return (JSON.parse($content) as { document?: PublicDocument }).document ?? null;
  }
}

/** A clerk writes; what leaves the house is looked at by who answers for it. */
const lookers: readonly (Role | null)[] = [Role.DEPARTMENT_HEAD, Role.DISTRICT_REVIEWER, Role.DISTRICT_DIRECTOR];

@Resolver(() => Report)
export class PublicEditionPreviewResolver {
  constructor(private readonly publication: PublicationService) {}

  @FieldResolver(() => PublicEditionPreview, {
    nullable: true,
    description: 'What would go out if it were published now, for the head of the unit and the office; null for others.',
  })
  async publicEditionPreview(@Root() { $id }: { readonly $id: string }, @Ctx() context: Context): Promise<PublicEditionPreview | null> {
    if (!lookers.includes(context.actor.role)) return null;
    const preview = await this.publication.preview(context, $id);
    return preview && { ...preview, obstacles: preview.obstacles.map((one) => toUserError(one, context.locale)) };
  }
}
