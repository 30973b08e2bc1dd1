import { describe, expect, it } from '@jest/globals';
import { readEnv } from './env.js';

describe('readEnv', () => {
  it('falls back to a file beside the project and port 4000', () => {
    expect(readEnv({})).toMatchObject({ store: 'sqlite:data/zhengmai.db', isDefaultStore: true, port: 4000 });
  });

  it('takes what the user names, and knows that it was named', () => {
    const env = readEnv({
      ZHENGMAI_STORE: 'neo4j://graph:7687',
      PORT: '0',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: 'secret12',
    });
    expect(env).toEqual({
      store: 'neo4j://graph:7687',
      isDefaultStore: false,
      port: 0,
      user: 'neo4j',
      password: 'secret12',
    });
  });

  it('reads empty variables as unset', () => {
    expect(readEnv({ ZHENGMAI_STORE: '', PORT: '' })).toMatchObject({ isDefaultStore: true, port: 4000 });
  });

  it.each(['http', '70000', '-1', '40.5'])('refuses %s as a port and says what to set', (PORT) => {
    expect(() => readEnv({ PORT })).toThrow(
      expect.objectContaining({ code: 'BAD_USAGE', hint: expect.stringContaining('PORT') }),
    );
  });
});
