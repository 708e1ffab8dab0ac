import { stockSubject } from './stock.ts';
import type { SubjectFactory } from './subject.ts';

/** The router of this repository, once it is to be compared. */
export const ownRouter: SubjectFactory | undefined = undefined;

/** What is compared with stock: a second stock one, without another, proves the comparison itself. */
export const subjectUnderTest: SubjectFactory = ownRouter ?? stockSubject;
