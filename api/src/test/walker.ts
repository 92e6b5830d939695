/** A browser without a window: keeps cookies by host, and goes where it is sent. */
export class Walker {
  private readonly cookies = new Map<string, Map<string, string>>();

  /** Goes there and on by redirects, as far as `until` says or a page comes. */
  async go(address: string, form: Record<string, string> | null = null, until: (address: URL) => boolean = () => false): Promise<{ address: URL; status: number; text: string }> {
    let at = new URL(address);
    let sent = form;
    for (let steps = 0; steps < 20; steps++) {
      const response = await this.send(at, sent);
      const next = response.headers.get('location');
      if (!next || response.status < 300 || response.status > 399) return { address: at, status: response.status, text: await response.text() };
      at = new URL(next, at);
      sent = null;
      if (until(at)) return { address: at, status: response.status, text: '' };
    }
    throw new Error(`Sent round in circles at ${at.href}.`);
  }

  cookie(address: string, name: string): string | undefined {
    return this.cookies.get(new URL(address).hostname)?.get(name);
  }

  forget(address: string, name: string): void {
    this.cookies.get(new URL(address).hostname)?.delete(name);
  }

  headers(address: string): Record<string, string> {
    return { cookie: [...(this.cookies.get(new URL(address).hostname) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  keep(address: string, cookies: readonly string[]): void {
    const { hostname } = new URL(address);
    const jar = this.cookies.get(hostname) ?? new Map<string, string>();
    this.cookies.set(hostname, jar);
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name!);
      else jar.set(name!, value!);
    }
  }

  private async send(at: URL, form: Record<string, string> | null): Promise<Response> {
    const response = await fetch(at, { redirect: 'manual', headers: { ...this.headers(at.href), accept: 'text/html' }, ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}) });
    this.keep(at.href, response.headers.getSetCookie());
    return response;
  }
}
