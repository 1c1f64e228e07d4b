/** What became of an address. `silent`: no answer that says anything of the page; a person must look. */
export type Answer =
  | { kind: 'alive' }
  | { kind: 'dead'; why: string }
  | { kind: 'moved'; to: string }
  | { kind: 'silent'; why: string };

export interface Asking { userAgent: string; timeout: number }

const MOST_STEPS = 8;
const GONE = [404, 410];
const FOR_GOOD = [301, 308];

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const request = async (method: 'HEAD' | 'GET', url: string, { userAgent, timeout }: Asking): Promise<{ status: number; location: string | null }> => {
  const response = await fetch(url, { method, redirect: 'manual', headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' }, signal: AbortSignal.timeout(timeout) });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
};

/** Many servers refuse HEAD, or answer it with what is not so: what it finds amiss is asked again as a reader would. */
const askOnce = async (url: string, asking: Asking): Promise<{ status: number; location: string | null }> => {
  const head = await request('HEAD', url, asking).catch(() => undefined);
  return head && head.status < 400 ? head : request('GET', url, asking);
};

const toReason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : error.message;
};

const isFront = (url: string): boolean => { const { pathname, search } = new URL(url); return search === '' && /^\/(?:index\.html?)?$/.test(pathname); };

/** Follows an address to where it ends: HEAD, then GET. Only what was moved for good, with no passing redirect before it, is `moved`; a deep address that ends on a front page is `dead`. */
export const askAddress = async (url: string, asking: Asking): Promise<Answer> => {
  let at = url;
  let lasting = url;
  try {
    for (let step = 0; step <= MOST_STEPS; step += 1) {
      const { status, location } = await askOnce(at, asking);
      if (isRedirect(status) && location) {
        const next = new URL(location, at).href;
        if (lasting === at && FOR_GOOD.includes(status)) lasting = next;
        at = next;
      } else if (GONE.includes(status)) return { kind: 'dead', why: String(status) };
      else if (status >= 300) return { kind: 'silent', why: String(status) };
      else if (isFront(at) && !isFront(url)) return { kind: 'dead', why: 'front' };
      else return lasting === url ? { kind: 'alive' } : { kind: 'moved', to: lasting };
    }
    return { kind: 'silent', why: 'circle' };
  } catch (error) {
    return { kind: 'silent', why: toReason(error) };
  }
};
