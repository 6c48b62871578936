/** A choice between light, dark and as the system has it in; the cookie that keeps it, and back, out. */

export type Scheme = 'light' | 'dark' | 'system';

const sample = /(?:^|;\s*)scheme=(?<scheme>light|dark)(?:;|$)/;
const aYear = 365 * 24 * 60 * 60;

/** `system` where nothing was chosen. */
export function schemeOf(cookies: string | null): Scheme {
  const chosen = sample.exec(cookies ?? '')?.groups?.scheme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function keepScheme(scheme: Scheme): string {
  const kept = scheme === 'system' ? 'scheme=; Max-Age=0' : `scheme=${scheme}; Max-Age=${aYear}`;
  return `${kept}; Path=/; HttpOnly; SameSite=Lax`;
}
