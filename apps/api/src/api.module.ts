import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphStore } from '@zhengmai/store';
import { LIMITS, STORE } from './api-tokens.js';
import { graphqlOptions } from './graphql-options.js';
import { ServiceController } from './http/service.controller.js';
import type { Limits } from './limits/limits.js';
import type { Log } from './log.js';
import { RESOLVERS } from './resolvers.js';

interface Given {
  readonly store: GraphStore;
  readonly limits: Limits;
  readonly log: Log;
}

@Module({})
export class ApiModule {
  static of(given: Given): DynamicModule {
    return {
      module: ApiModule,
      imports: [GraphQLModule.forRoot(graphqlOptions(given))],
      controllers: [ServiceController],
      providers: [...RESOLVERS, { provide: STORE, useValue: given.store }, { provide: LIMITS, useValue: given.limits }],
    };
  }
}
