/** The path of a Chromium, installed now if need be; undefined where none can be had. */
export function findChromium(): string | undefined;
