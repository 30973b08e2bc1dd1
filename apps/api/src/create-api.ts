import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { GraphStore } from '@zhengmai/store';
import { ApiModule } from './api.module.js';
import { jsonBody, refuseBody } from './http/json-body.js';
import { PUBLIC_FOLDER } from './http/public-folder.js';
import { securityHeaders } from './http/security-headers.js';
import { DEFAULT_LIMITS, type Limits } from './limits/limits.js';
import { type Log, logToStderr } from './log.js';
import { nameRequest } from './request/request-id.js';

/** Limits that are written into the schema and cannot be set. */
type Fixed = 'pageSize' | 'defaultPageSize' | 'ids' | 'textLength';

export interface ApiOptions {
  /** Open already; the caller closes it after the application. */
  readonly store: GraphStore;
  readonly limits?: Partial<Omit<Limits, Fixed>>;
  /** Where faults go; stderr unless given. */
  readonly log?: Log;
}

/** The service, made ready but not listening: GraphQL at /graphql, the page at /, /health and /schema.graphql. */
export async function createApi(options: ApiOptions): Promise<NestExpressApplication> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const log = options.log ?? logToStderr;
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of({ store: options.store, limits, log }), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.use(nameRequest, securityHeaders);
  app.use('/graphql', jsonBody(limits.bodyBytes), refuseBody);
  app.useStaticAssets(PUBLIC_FOLDER);
  app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, stopAtFirstError: true }));
  return app.init();
}
