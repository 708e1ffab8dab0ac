// Runs TypeScript from source: `node --import ./platform/loader/register.mjs file.ts`.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
