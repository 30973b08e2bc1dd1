import type { BuildSchemaOptions } from '@nestjs/graphql';
import { ORPHANED_TYPES } from './resolvers.js';

/** How the schema is built, for the running service and for the printed file alike. */
export const SCHEMA_OPTIONS: BuildSchemaOptions = { orphanedTypes: ORPHANED_TYPES, numberScalarMode: 'float' };
