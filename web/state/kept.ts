/** A word that the browser keeps between visits; absent where it keeps nothing, as in private windows. */
export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a word, or forgets it; a browser that keeps nothing is no reason to stop. */
export function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // the page works the same without
  }
}
