// A wall that could not start tries again by itself; any other page waits for the person in front of it.
const RETRY_MS = 60_000;

export function retryStart(hash: string): void {
  if (/^#\/wall(?:\?|$)/.test(hash)) setTimeout(() => location.reload(), RETRY_MS);
}
