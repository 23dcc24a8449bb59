// A folder of a web server: files are fetched from it and put into it. The only file that speaks HTTP.
// Law: every request ends in an answer or in the reason why there is none, within its limit of time.

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface WebFolder {
  /** Ends in "/". */
  readonly address: string;
  /** Kept by the caller, in memory only. */
  readonly credentials: Credentials | null;
  readonly limitMilliseconds: number;
}

export type WebAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly etag: string | null; readonly bytes: Uint8Array }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'tooSlow' };

/** What the server answered a question with that it should have answered otherwise. */
export type WebTrouble =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'tooSlow' }
  /** 401 and 403. */
  | { readonly kind: 'denied' }
  /** 404 and 409 when writing: there is no such folder. */
  | { readonly kind: 'noFolder' }
  /** 405 and 501: the server takes no files. */
  | { readonly kind: 'notWritable' }
  /** 413 and 507. */
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'status'; readonly status: number };

/** `etag`: what is known already; the server answers 304 when it is still so. */
export function getFile(folder: WebFolder, name: string, etag: string | null = null): Promise<WebAnswer> {
  // The browser's own cache would answer what it has seen, not what is there.
  const init: RequestInit = { cache: 'no-store' };
  return ask(folder, name, init, etag === null ? {} : { 'If-None-Match': etag });
}

export function putFile(
  folder: WebFolder,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  condition: Readonly<Record<string, string>>,
): Promise<WebAnswer> {
  const type = name.endsWith('.json') ? 'application/json' : 'application/zip';
  return ask(folder, name, { method: 'PUT', body: bytes }, { 'Content-Type': type, ...condition });
}

async function ask(
  folder: WebFolder,
  name: string,
  init: RequestInit,
  headers: Readonly<Record<string, string>>,
): Promise<WebAnswer> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), folder.limitMilliseconds);
  try {
    const own = { ...init, headers: { ...headers, ...authorization(folder.credentials) }, signal: limit.signal };
    const response = await fetch(`${folder.address}${name}`, { ...own, redirect: 'error' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { kind: 'answer', status: response.status, etag: response.headers.get('ETag'), bytes };
  } catch (error) {
    if (limit.signal.aborted) return { kind: 'tooSlow' };
    // fetch says no more than that: no network, no server, a policy, a broken connection.
    if (error instanceof TypeError) return { kind: 'unreachable' };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function authorization(credentials: Credentials | null): Readonly<Record<string, string>> {
  if (credentials === null) return {};
  const bytes = new TextEncoder().encode(`${credentials.user}:${credentials.password}`);
  return { Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

export function isTaken({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

export function troubleOf(answer: WebAnswer): WebTrouble {
  if (answer.kind !== 'answer') return { kind: answer.kind };
  switch (answer.status) {
    case 401:
    case 403:
      return { kind: 'denied' };
    case 404:
    case 409:
      return { kind: 'noFolder' };
    case 405:
    case 501:
      return { kind: 'notWritable' };
    case 413:
    case 507:
      return { kind: 'tooLarge' };
    default:
      return { kind: 'status', status: answer.status };
  }
}
