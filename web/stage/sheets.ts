/** On pages at most so wide, in pixels, panels are sheets at the lower edge; as in the style of window sizes. */
const WIDEST_WITH_SHEETS = 1000;

/** Whether panels lie over the lower half of the page instead of beside its middle, as on phones and upright tablets. */
export function hasSheets({ documentElement }: Document): boolean {
  return documentElement.clientWidth <= WIDEST_WITH_SHEETS;
}

/** Share of the page that the sheet of what is selected takes at most, above the toolbar of so many pixels. */
const SHEET = 0.52;
const TOOLBAR = 52;

/** Pixels at the lower end of the drawing that the sheet of what is selected covers. */
export function coveredBySheet(host: HTMLElement): number {
  const { ownerDocument } = host;
  if (!hasSheets(ownerDocument)) return 0;
  const height = ownerDocument.documentElement.clientHeight;
  return Math.max(0, host.getBoundingClientRect().bottom - (height * (1 - SHEET) - TOOLBAR));
}
