/** A session in; the cookie that carries it, and back, out. */

const name = 'session';
const sample = /(?:^|;\s*)session=(?<session>[\w-]{20,100})(?:;|$)/;

/** Null when there is none, or none of ours. */
export function sessionOf(cookies: string | null): string | null {
  return sample.exec(cookies ?? '')?.groups?.session ?? null;
}

/** `url` is the address that was asked for: behind TLS the cookie never leaves it. */
export function keepSession(session: string, endsAt: string, url: string): string {
  return `${name}=${session}; ${attributes(url)}; Expires=${new Date(endsAt).toUTCString()}`;
}

export function dropSession(url: string): string {
  return `${name}=; ${attributes(url)}; Max-Age=0`;
}

function attributes(url: string): string {
  return `Path=/; HttpOnly; SameSite=Lax${new URL(url).protocol === 'https:' ? '; Secure' : ''}`;
}
