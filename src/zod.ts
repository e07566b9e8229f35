// The one door to zod: its `new Function` probe would be reported as a policy violation on every page
// that validates something, so it is switched off before any schema exists.
import * as z from 'zod';

z.config({ jitless: true });

export { z };
