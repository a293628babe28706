import { readOne } from '../../platform/read/shape.js';

/** The consolidation of a cycle, for payloads of decisions about it. */
export const consolidationOfCycle = readOne((self, args) => `cycle ${self} where ${self}.id = ${args.subject('uuid')}`);
