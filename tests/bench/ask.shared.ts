/** Addresses in; how fast they are answered out. */
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export type Answer = { status: number; bytes: number; body: string; tag: string | null };

export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const tag = response.headers.etag ?? null;
        const status = response.statusCode ?? 0;
        resolve({ status, bytes: body.length, body: body.toString(), tag });
      });
    });
    asked.on('error', reject).end();
  });
}

/** Requests a second, eight at a time. */
export async function throughput(
  url: string,
  milliseconds: number,
  headers: Record<string, string> = {},
): Promise<number> {
  const start = performance.now();
  let answers = 0;
  const worker = async () => {
    while (performance.now() - start < milliseconds) {
      await ask(url, headers);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return (answers * 1000) / (performance.now() - start);
}

export async function timeOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Processor time of this process: what else the machine does weighs less on it than on the clock. */
export async function cpuTimeOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function closeAgent(): void {
  agent.destroy();
}
