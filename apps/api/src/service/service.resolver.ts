import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { LIMITS } from '../api-tokens.js';
import type { Limits } from '../limits/limits.js';
import type { GraphReader } from '../request/graph-reader.js';
import { ServiceConfigType } from './service-config.type.js';

@Resolver()
export class ServiceResolver {
  constructor(@Inject(LIMITS) private readonly limits: Limits) {}

  @Query(() => ServiceConfigType, {
    nullable: true,
    description: 'Limits in force and the store behind them. 生效的限额和所用的存储。',
  })
  serviceConfig(@Context('reader') reader: GraphReader) {
    return { limits: this.limits, store: reader.describe() };
  }
}
