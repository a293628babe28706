import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.js';
import { readOne } from '../../platform/read/shape.js';
import { Read, Requires } from '../../platform/requires.js';
import { Viewer } from './viewer.types.js';

@Resolver()
export class ViewerResolver {
  @Requires('viewer.read')
  @Read(readOne((self) => `(values (1)) ${self}`))
  @Query(() => Viewer, { description: 'Who you are to the server.' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.read(info);
  }
}
