import type { AddressInfo } from 'node:net';
import { createApi, type ApiOptions } from './create-api.js';

export interface ServeOptions extends ApiOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; every address unless given. */
  readonly host?: string;
}

export interface ServedApi {
  /** Where a browser on this machine finds it, such as `http://localhost:4000`. */
  readonly url: string;
  /** Answers what is under way, then stops listening. The store stays open. */
  close(): Promise<void>;
}

/** Resolves when the service listens. Rejects with Node's own error (EADDRINUSE …) when it cannot. */
export async function serveApi({ port, host, ...options }: ServeOptions): Promise<ServedApi> {
  const app = await createApi(options);
  try {
    await (host === undefined ? app.listen(port) : app.listen(port, host));
  } catch (error) {
    await app.close();
    throw error;
  }
  const address = app.getHttpServer().address() as AddressInfo;
  return { url: `http://${shownHost(host)}:${address.port}`, close: () => app.close() };
}

function shownHost(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
