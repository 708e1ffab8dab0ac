export type Headers = Readonly<Record<string, string>>;

/**
 * What every answer tells browsers. All of it is constant and merged into the one call that writes the
 * head: a library that sets header by header on each request (helmet) would cost the hot path more.
 */
export function securityHeaders({ https }: { https: boolean }): Headers {
  return Object.freeze({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    // CORS is asked instead where a partner may read: this stops only what embeds without asking.
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'same-origin',
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
}
