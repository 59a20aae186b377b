import type { Page } from "playwright-core";

/** Opens files in the page, in place of the graph that it shows: where that is of such files the page asks. */
export async function showAlone(
  page: Page,
  files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0],
): Promise<void> {
  const isOwn = (await page.locator(".own-files").count()) > 0;
  await page.locator("input[type=file]").setInputFiles(files);
  if (isOwn) await page.getByRole("button", { name: "Show them alone" }).click();
}
