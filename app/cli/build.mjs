/** `npm run build`: a checkout in; its build's folder, on stdout, out. */
import { prepare } from './prepare.mjs';

console.log(await prepare());
