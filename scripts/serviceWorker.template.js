// Keeps the built files for use without a network. Law: only files of this build are answered from the cache.
const VERSION = '__VERSION__';
const FILES = __FILES__;
const CACHE = `tidemark-${VERSION}`;
const known = new Set(FILES.map((file) => new URL(file, self.location).href));
const page = new URL('./index.html', self.location).href;

self.addEventListener('install', (event) => {
  const requests = FILES.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const others = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('tidemark-') && name !== CACHE))
    .then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(others.then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'activate') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const address = event.request.url.split(/[?#]/)[0];
  const wanted = event.request.mode === 'navigate' ? page : address;
  if (!known.has(wanted)) return;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(wanted))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
