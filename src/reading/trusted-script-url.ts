/** The one name under which the site makes addresses of scripts; src/domain/serving/policy.ts allows it. */
const NAME = 'phong-trao';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(NAME, {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(address);
  },
});

/**
 * The address of a script of this site, fit to start a worker with where the browser takes no plain
 * text for that (Trusted Types).
 *
 * @throws TypeError for an address of another site
 */
export const trustedScriptUrl = (address: string): string =>
  policy?.createScriptURL(address) ?? address;
