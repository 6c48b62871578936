/** Nothing in; the headers that helmet gives every answer, worked out once, out. */
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import { contentSecurityPolicy } from './policy.ts';

export const securityHeaders: [name: string, value: string][] = fromHelmet();

function fromHelmet(): [string, string][] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const setHeaders = helmet({
    // A constant text, see policy.ts.
    contentSecurityPolicy: false,
    // Whoever puts TLS in front of the server says this there.
    strictTransportSecurity: false,
    // With `no-referrer` browsers send `Origin: null` along with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  setHeaders(request, response, () => {});
  response.setHeader('content-security-policy', contentSecurityPolicy);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
