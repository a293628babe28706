import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { type Outcome, outcome } from '../../platform/mutation-subject.js';
import { readOne } from '../../platform/read/shape.js';
import { Requires } from '../../platform/requires.js';
import { UserError } from '../../platform/user-error.js';
import { Department } from './department.entity.js';
import { DepartmentSaveInput } from './department.inputs.js';
import { DepartmentService } from './department.service.js';

@ObjectType()
export class DepartmentSavePayload {
  @Field(() => Department, { nullable: true })
  department?: Department | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

const departments = new DepartmentService();

@Resolver()
export class DepartmentMutationsResolver {
  @Requires('structure.write')
  @Mutation(() => DepartmentSavePayload, {
    description: 'Makes a unit or changes one. A new name keeps the old one with the days on which it was borne.',
  })
  departmentSave(@Arg('input', () => DepartmentSaveInput) input: DepartmentSaveInput, @Ctx() context: Context): Promise<Outcome<string>> {
    return outcome(context, () => departments.save(context, input));
  }
}

const departmentOfId = readOne((self, args) => `department ${self} where ${self}.id = ${args.subject('uuid')}`);

@Resolver(() => DepartmentSavePayload)
export class DepartmentSavePayloadResolver {
  @FieldResolver(() => Department, { nullable: true })
  department(@Root() { value }: Outcome<string>, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> | null {
    return value === null ? null : context.read(info, { shape: departmentOfId, subject: value });
  }
}
