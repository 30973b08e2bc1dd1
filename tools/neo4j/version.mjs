import { homedir } from 'node:os';
import { join } from 'node:path';

/** The one version that tests and users run: the long-term line, on Java 17 or later. */
export const NEO4J_VERSION = '5.26.30';
export const LEAST_JAVA = 17;
export const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
export const ADMIN_CLASS = 'org.neo4j.cli.AdminTool';

/** Where the jars are kept, outside the repository: `NEO4J_CACHE`, else a folder of the user's cache. */
export function cacheFolder() {
  return process.env.NEO4J_CACHE ?? join(homedir(), '.cache', 'zhengmai', 'neo4j');
}
