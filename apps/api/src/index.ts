import 'reflect-metadata';

export { createApi, type ApiOptions } from './create-api.js';
export { serveApi, type ServedApi, type ServeOptions } from './serve-api.js';
export { schemaText } from './schema-text.js';
export { DEFAULT_LIMITS, type Limits } from './limits/limits.js';
