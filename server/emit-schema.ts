import { writeFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import { buildApiSchema } from './app.js';
import { ormOptions } from './mikro-orm.config.js';
import { schemaText } from './platform/schema.js';

/** Writes `schema/schema.graphql` from the code. It needs the mapping but no database. Run by `npm run build`. */
const orm = new MikroORM(ormOptions('postgresql://nowhere/never'));
const { schema } = await buildApiSchema(orm);
writeFileSync('schema/schema.graphql', schemaText(schema));
