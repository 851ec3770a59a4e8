/** Everything a script can leave behind in a browser. Runs in the page. */
export async function traces() {
  const isolated = typeof caches === 'undefined';
  return {
    cookies: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: isolated ? [] : await caches.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    historyLength: history.length,
    historyState: history.state as unknown,
    title: document.title,
    address: location.href,
  };
}
