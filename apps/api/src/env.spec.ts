import { describe, expect, it } from '@jest/globals';
import { readEnv } from './env.js';

describe('readEnv', () => {
  it('has defaults; an empty variable counts as none', () => {
    expect(readEnv({ PORT: '', HOST: '' })).toEqual({
      store: 'sqlite:data/zhengmai.db',
      port: 4000,
      host: undefined,
      user: undefined,
      password: undefined,
    });
  });

  it('reads what is set', () => {
    const variables = {
      PORT: '0',
      HOST: '::1',
      ZHENGMAI_STORE: 'neo4j://db:7687',
      NEO4J_USER: 'u',
      NEO4J_PASSWORD: 'p',
    };
    expect(readEnv(variables)).toEqual({ store: 'neo4j://db:7687', port: 0, host: '::1', user: 'u', password: 'p' });
  });

  it.each(['99999', '-1', 'http', '4000x', '1e3'])('refuses the port %s and says what to do', (PORT) => {
    expect(() => readEnv({ PORT })).toThrow(expect.objectContaining({ code: 'BAD_USAGE', hint: expect.any(String) }));
  });
});
