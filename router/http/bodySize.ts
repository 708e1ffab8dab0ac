import { variableLimits } from '../demand/limits.ts';
import { BadRequest } from './badRequest.ts';

const deepest = 100;
/** Twice what variables may hold: whatever has more would be refused when it is read. */
const most = 2 * variableLimits.values;

/**
 * Refuses a body whose lists and objects stand deeper within each other than anything that is asked, or that holds more
 * values: to read these takes longer, byte by byte, than any other JSON. Other nonsense is left to who reads it.
 */
export function checkBodySize(body: string): void {
  let depth = 0;
  let separators = 0;
  let inString = false;
  for (let at = 0; at < body.length; at++) {
    const character = body.charCodeAt(at);
    if (character === 0x22) inString = !inString;
    else if (inString) {
      // What is escaped ends no string.
      if (character === 0x5c) at += 1;
    } else if (character === 0x2c) {
      separators += 1;
      if (separators > most) {
        const message = `The body holds more than ${most} values: send less.`;
        throw new BadRequest(message, 400, {}, 'VARIABLES_TOO_LARGE');
      }
    } else if (character === 0x5b || character === 0x7b) {
      depth += 1;
      if (depth > deepest) {
        throw new BadRequest(`The body holds more than ${deepest} levels of values.`, 400);
      }
    } else if (character === 0x5d || character === 0x7d) depth -= 1;
  }
}
