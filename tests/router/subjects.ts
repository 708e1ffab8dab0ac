import { stockSubject } from './stock.ts';
import type { SubjectFactory } from './subject.ts';

/** The router that is compared with stock: a second stock one proves the comparison itself. */
export const subjectUnderTest: SubjectFactory = stockSubject;
