export { default } from './tearDown.ts';
