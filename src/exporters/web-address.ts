/** Whether a text is an address of the web that may stand as one in every format. */
export function isWebAddress(text: string): boolean {
  return ADDRESS.test(text);
}

const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`\u0000-\u0020]+$/u; // oxlint-disable-line no-control-regex
