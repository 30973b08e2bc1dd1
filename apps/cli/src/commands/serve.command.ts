import type { DefineVerb } from '../run.js';

/** `serve`: the GraphQL API of the store; PORT and ZHENGMAI_STORE say where. */
export const defineServe: DefineVerb = (program, done) => {
  program
    .command('serve')
    .description('serve the store as a GraphQL API (PORT, default 4000)')
    .action(async () => {
      const [{ readEnv }, { withStore }, { serveUntilStopped }] = await Promise.all([
        import('../env.js'),
        import('../open-named-store.js'),
        import('../serving.js'),
      ]);
      const env = readEnv();
      done(await withStore(env, (store) => serveUntilStopped(store, env)));
    });
};
