// Keeps the app usable without a network and says when a newer build waits. Only where the browser allows it:
// plain http on an intranet has no service worker, there the app needs its server.

type Listener = () => void;

let waiting: ServiceWorker | null = null;
const listeners = new Set<Listener>();

/** Registers the service worker of a built app; a refusal is no fault, the app then only needs its server. */
export function startOffline(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  // A browser may refuse; the settings page then says that the app needs its server.
  navigator.serviceWorker.register('./sw.js').then(watch, () => undefined);
}

/** Calls `listener` when a newer build is ready; returns how to stop listening. */
export function onUpdateReady(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the app opens without a network from now on. */
export function isOfflineReady(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

export function isUpdateReady(): boolean {
  return waiting !== null;
}

/** Lets the newer build take over and loads it. */
export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage('activate');
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker) => {
    waiting = worker;
    for (const listener of listeners) listener();
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // Without a controller this is the first installation, not an update.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
    });
  if (registration.waiting) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
