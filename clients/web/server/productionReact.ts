import { createRequire } from 'node:module';

/**
 * React chooses its build when it is loaded: that for developers takes ten times as long for a page. Whatever
 * NODE_ENV says of the platform, pages are made by the other one.
 */
const require = createRequire(import.meta.url);
const { NODE_ENV: before } = process.env;
process.env['NODE_ENV'] = 'production';
for (const part of ['react', 'react/jsx-runtime', 'react-dom/server']) require(part);
if (before === undefined) delete process.env['NODE_ENV'];
else process.env['NODE_ENV'] = before;
