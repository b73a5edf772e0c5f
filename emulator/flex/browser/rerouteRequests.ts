/** Maps an address to the one to request instead. */
export type Reroute = (address: string) => string;

/** Replaces every way in which a page makes a request, so that each address goes through `reroute` first. */
export function rerouteRequests(reroute: Reroute): void {
  rerouteFetch(reroute);
  rerouteXhr(reroute);
  rerouteSockets(reroute);
  rerouteElements(reroute);
}

function rerouteFetch(reroute: Reroute): void {
  const original = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    if (!(input instanceof Request)) return original(reroute(String(input)), init);
    const address = reroute(input.url);
    if (address === input.url) return original(input, init);
    return original(await requestTo(address, input), init);
  };
  const sendBeacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url, data) => sendBeacon(reroute(String(url)), data);
}

/**
 * A copy of a request for another address. Its body is read first, because browsers do not stream bodies over
 * HTTP/1.
 */
async function requestTo(address: string, request: Request): Promise<Request> {
  const { method, headers, credentials, cache, redirect, referrerPolicy, signal } = request;
  const body = method === 'GET' || method === 'HEAD' ? null : await request.blob();
  return new Request(address, {
    method,
    headers,
    credentials,
    cache,
    redirect,
    referrerPolicy,
    signal,
    body,
  });
}

function rerouteXhr(reroute: Reroute): void {
  replaceMethod(XMLHttpRequest.prototype, 'open', (_request, [method, url, ...rest]) => [
    method,
    reroute(String(url)),
    ...rest,
  ]);
}

function rerouteSockets(reroute: Reroute): void {
  window.WebSocket = withRerouted(window.WebSocket, reroute);
  window.EventSource = withRerouted(window.EventSource, reroute);
  // Its constructor sets the address without going through the `src` property.
  window.Audio = withRerouted(window.Audio, reroute);
}

/** A proxy keeps the prototype and the static members. Only the first argument changes. */
function withRerouted<T extends new (...args: never[]) => object>(Original: T, reroute: Reroute): T {
  return new Proxy(Original, {
    construct(target, [address, ...rest]: [string | URL | undefined, ...unknown[]], newTarget): object {
      const args = address === undefined ? [] : [reroute(String(address)), ...rest];
      return Reflect.construct(target, args, newTarget) as object;
    },
  });
}

function rerouteElements(reroute: Reroute): void {
  const addressed: [typeof HTMLElement, 'src' | 'href'][] = [
    [HTMLScriptElement, 'src'],
    [HTMLImageElement, 'src'],
    [HTMLMediaElement, 'src'],
    [HTMLIFrameElement, 'src'],
    [HTMLLinkElement, 'href'],
  ];
  for (const [{ prototype }, name] of addressed) rerouteProperty(prototype, name, reroute);
  replaceMethod(Element.prototype, 'setAttribute', (element, [name, value]) => {
    const isAddress = addressed.some(([type, key]) => element instanceof type && key === name);
    return [name, isAddress ? reroute(String(value)) : value];
  });
}

function rerouteProperty(prototype: HTMLElement, name: string, reroute: Reroute): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (!descriptor?.set) return;
  replaceMethod(descriptor, 'set', (_element, [address]) => [reroute(String(address))]);
  Object.defineProperty(prototype, name, descriptor);
}

/** Replaces a method with one that calls the original with other arguments. */
function replaceMethod(
  owner: object,
  name: string,
  argumentsFor: (caller: unknown, args: unknown[]) => unknown[],
): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new TypeError(`${name} is not a method`);
  Reflect.set(owner, name, function replaced(this: unknown, ...args: unknown[]): unknown {
    const result: unknown = Reflect.apply(original, this, argumentsFor(this, args));
    return result;
  });
}
