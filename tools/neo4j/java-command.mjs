import { join } from 'node:path';
import { MAIN_CLASS } from './version.mjs';

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** What `java` is called with; `lib/*` is Java's own wildcard and goes unexpanded. */
export function serverParameters({ lib, home }) {
  return [
    ...['-Xms256m', '-Xmx1g', '-XX:+UseG1GC', '-XX:-OmitStackTraceInFastThrow', '-Dfile.encoding=UTF-8'],
    ...['-Dio.netty.tryReflectionSetAccessible=true', '-Dlog4j2.disable.jmx=true'],
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...[
      '-cp',
      join(lib, '*'),
      MAIN_CLASS,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
  ];
}
