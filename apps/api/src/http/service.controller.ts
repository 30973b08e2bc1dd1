import { Controller, Get, Inject, Res } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphStore } from '@zhengmai/store';
import type { Response } from 'express';
import { printSchema } from 'graphql';
import { STORE } from '../api-tokens.js';
import { Deadline } from '../request/deadline.js';

const PATIENCE = 2_000;

@Controller()
export class ServiceController {
  constructor(
    @Inject(STORE) private readonly store: GraphStore,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  /** 200 when the store answers within two seconds, else 503. */
  @Get('health')
  async health(@Res() response: Response): Promise<void> {
    const deadline = new Deadline(PATIENCE);
    try {
      const { kind, version } = await deadline.within(() => this.store.describe());
      response.json({ status: 'ok', store: { kind, version } });
    } catch {
      response.status(503).json({ status: 'unavailable' });
    } finally {
      deadline.release();
    }
  }

  @Get('schema.graphql')
  schema(@Res() response: Response): void {
    response.type('text/plain; charset=utf-8').send(printSchema(this.schemaHost.schema));
  }
}
