import { join } from 'node:path';

const FOLDERS = { data: 'data', logs: 'logs', run: 'run', import: 'import', plugins: 'plugins' };

/** Small files and a quick stop; internal settings among them, so for servers that are thrown away only. */
const THROWN_AWAY = [
  'db.tx_log.rotation.retention_policy=keep_none',
  'db.tx_log.preallocate=false',
  'db.tx_log.rotation.size=16m',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
];

/** neo4j.conf of a server that listens for Bolt on this machine only. */
export function serverConf({ home, port, thrownAway }) {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    ...Object.entries(FOLDERS).map(([name, folder]) => `server.directories.${name}=${join(home, folder)}`),
    `server.directories.transaction.logs.root=${join(home, 'transactions')}`,
    'server.memory.pagecache.size=256m',
    'db.transaction.timeout=120s',
    'db.lock.acquisition.timeout=10s',
    ...(thrownAway ? THROWN_AWAY : []),
    '',
  ].join('\n');
}
