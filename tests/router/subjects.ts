import { ownSubject } from './own.ts';
import type { SubjectFactory } from './subject.ts';

/** What is compared with stock. */
export const subjectUnderTest: SubjectFactory = ownSubject;
