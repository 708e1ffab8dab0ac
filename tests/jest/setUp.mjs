// Jest requires a .ts file instead of importing it.
export { default } from './setUp.ts';
