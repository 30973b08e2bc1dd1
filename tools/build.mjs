/** `npm run build`: apps and libs into `dist`. */
import { build } from './build/build.mjs';

const { files, milliseconds } = await build();
console.error(`built ${files} files into dist in ${(milliseconds / 1000).toFixed(1)} s`);
