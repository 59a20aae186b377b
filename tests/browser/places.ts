import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** A point of the page in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where every node in view stands on the page, by its name, as the page's own picture has it. */
export async function places(page: Page): Promise<ReadonlyMap<string, Spot>> {
  const svg = await picture(page);
  const stage = await page.locator(".stage").evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { left, top };
  });
  return new Map(
    Array.from(
      svg.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"[^>]*><title>([^<]*)</gu),
      ([, x, y, name]) => [name ?? "", { x: stage.left + Number(x), y: stage.top + Number(y) }] as const,
    ),
  );
}

/** @throws Error when no node of that name is in view */
export async function placeOf(page: Page, name: string): Promise<Spot> {
  const spot = (await places(page)).get(name);
  if (spot === undefined) throw new Error(`no node called ${name} is in view`);
  return spot;
}

/** What the page saves as SVG. */
export async function picture(page: Page): Promise<string> {
  const menu = page.getByRole("button", { name: "Download", exact: true });
  await menu.click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG", exact: true }).click();
  const file = await (await waiting).path();
  await menu.click();
  return readFileSync(file, "utf8");
}
