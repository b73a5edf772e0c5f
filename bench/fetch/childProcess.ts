import type { FetchJob, FetchRun, Reader } from './FetchRun';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Loads only the requested reader, so that the modules of the other readers do not count toward its heap. */
async function readerOf(job: FetchJob): Promise<Reader> {
  if (job.reader === 'client') return (await import('./clientReader')).createClientReader(job);
  if (job.reader === 'fetch') return (await import('./fetchReader')).createFetchReader(job);
  return (await import('./sdkReader')).createSdkReader(job);
}

function heapMegabytes(): number {
  return process.memoryUsage().heapUsed / BYTES_PER_MEGABYTE;
}

function collectGarbage(): void {
  if (!global.gc) throw new Error('To be run with --expose-gc');
  // Objects that finalizers release in the first collection are freed in the second one.
  global.gc();
  global.gc();
}

async function measure(reader: Reader, { pageSize, count }: FetchJob): Promise<FetchRun> {
  collectGarbage();
  const heapBefore = heapMegabytes();
  let heapAtMost = heapBefore;
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const sids = await reader.read({ pageSize, most: count }, () => {
    heapAtMost = Math.max(heapAtMost, heapMegabytes());
  });
  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  heapAtMost = Math.max(heapAtMost, heapMegabytes());
  collectGarbage();
  const heapAfter = heapMegabytes();
  return {
    wallMs,
    cpuMs: (user + system) / 1000,
    retainedMegabytes: heapAfter - heapBefore,
    peakMegabytes: heapAtMost - heapBefore,
    distinctCount: new Set(sids().filter((sid) => sid !== null)).size,
  };
}

async function fetchAll(job: FetchJob): Promise<void> {
  const reader = await readerOf(job);
  // The connection setup and other one-time work of the first request are not measured.
  await reader.read({ pageSize: 1, most: 1 }, () => undefined);
  const run = await measure(reader, job);
  // Open keep-alive connections would keep the process running.
  process.send?.(run, () => process.exit(0));
}

process.once('message', (job) => {
  // bench/fetch/fetchTenThousand.ts is the only sender.
  fetchAll(job as FetchJob).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
