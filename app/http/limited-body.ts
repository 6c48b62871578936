/** A request in; its body out, broken off with a refusal where it grows beyond the limit. */
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { largestBody, tooLarge } from './admission.ts';
import type { Settings } from './settings.ts';

export function limitedBody(request: IncomingMessage, settings: Settings): NodeJS.ReadableStream {
  let seen = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen <= largestBody(settings)) return done(null, chunk);
      const refusal = tooLarge(settings);
      done(Object.assign(new Error(refusal.sentence), { refusal }));
    },
  });
  request.on('error', (error) => limit.destroy(error));
  return request.pipe(limit);
}
