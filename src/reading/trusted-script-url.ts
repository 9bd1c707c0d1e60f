/** Name of the only Trusted Types policy of this site; src/domain/serving/policy.ts allows it. */
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
 * The URL of a script of this site as a TrustedScriptURL, for starting a worker in browsers that enforce
 * Trusted Types.
 *
 * @throws TypeError for a URL of another origin
 */
export const trustedScriptUrl = (address: string): string =>
  policy?.createScriptURL(address) ?? address;
