/** A request to sign in, or with a token, in; a refusal where too many failed before it out. */
import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Refusal } from './admission.ts';

export type Attempts = (request: IncomingMessage) => Promise<Refusal | null>;

const minutes = 15;

/** At most `most` a quarter of an hour from one address. */
export function limitAttempts(most: number): Attempts {
  const limiter = new RateLimiterMemory({ points: most, duration: minutes * 60 });
  return async (request) => {
    try {
      await limiter.consume(request.socket.remoteAddress ?? 'unknown');
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const wait = Math.ceil(refused.msBeforeNext / 60_000);
      return {
        status: 429,
        sentence: `Too many attempts came from your address: try again in ${wait} minutes.`,
      };
    }
  };
}
