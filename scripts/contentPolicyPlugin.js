// Vite plugin: writes the content security policy into the built page. Not while developing, where styles are inline.
// Law: nothing but this site is asked, unless who builds it names other origins in TIDEMARK_CONNECT (docs/adr/0018).
const policyOf = (origins) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * Origins, apart by blanks; throws at anything else, as a wildcard or a path would permit what nobody meant.
 * @param {string | undefined} stated
 * @returns {string[]}
 */
export function connectOrigins(stated) {
  return (stated ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      if (!URL.canParse(word) || !/^https?:/.test(word) || word.includes('*') || new URL(word).origin !== word) {
        throw new Error(`TIDEMARK_CONNECT names no origin: ${word}`);
      }
      return word;
    });
}

/** @returns {import('vite').Plugin} */
export function contentPolicyPlugin() {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: policyOf(connectOrigins(process.env.TIDEMARK_CONNECT)),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
