// Ends with 1 where no browser is found.
import { chromiumPath } from '../tests/support/chromium.ts';

try {
  console.log(chromiumPath());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
