import { names } from './demoNames.ts';
import { needs } from './demoNeeds.ts';

/** All questions over the demo records. */
export const demoQueries = [...needs, ...names];
