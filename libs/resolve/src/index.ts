export * from './resolve-article.js';
