/** What browsers with Trusted Types offer; the types of TypeScript do not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Pick<Policy, "createScriptURL">): Policy;
}

interface Policy {
  /** what comes back in a browser is an object that stands for the text */
  createScriptURL(address: string): string;
}

let policy: Policy | undefined;

/**
 * The address of a script of our own, as browsers with Trusted Types want it: nothing else may become a script in this
 * page.
 *
 * @throws TypeError when it leads to another origin
 */
export function trustedAddress(address: string): string {
  // a page may make a policy of one name once
  policy ??= createPolicy();
  return policy.createScriptURL(address);
}

function createPolicy(): Policy {
  const rules: Policy = { createScriptURL: ownAddress };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy("paperloom", rules) ?? rules;
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`${origin} is not where this page comes from`);
  return href;
}
