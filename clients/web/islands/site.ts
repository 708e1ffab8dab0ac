// What pages do better with a script, and do without one as well.
import './parts/communeField.ts';
import './parts/liveForms.ts';
