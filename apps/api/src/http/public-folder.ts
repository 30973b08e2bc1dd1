import { fileURLToPath } from 'node:url';

/** Where the page's files stand: `apps/api/public`, beside the sources and in `dist` alike. */
export const PUBLIC_FOLDER = fileURLToPath(new URL('../../public/', import.meta.url));
