import { keep, readKept } from "./kept.ts";
import type { Theme } from "./store.ts";

/** Under which the browser keeps a theme that is not that of the system. */
export const THEME_KEY = "paperloom-theme";

/** The theme that the reader chose, else that of the system. */
export function firstTheme(): Theme {
  const chosen = readKept(THEME_KEY);
  return chosen === "light" || chosen === "dark" ? chosen : systemTheme();
}

/** Keeps a theme for the next visit. */
export function keepTheme(theme: Theme): void {
  keep(THEME_KEY, theme === systemTheme() ? undefined : theme);
}

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
