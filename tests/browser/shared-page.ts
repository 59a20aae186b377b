import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Page } from "playwright-core";
import { again, openPage, type OpenPage } from "./browser.ts";

/** The page that the tests of a file share. */
export interface SharedPage {
  readonly page: Page;
  readonly address: string;
  /** loads the page anew, at a link */
  readonly at: (hash: string) => Promise<void>;
}

/**
 * One page for all tests of a file, to be called at its top. A test in which the page raised an error or asked
 * another machine fails.
 *
 * @param isFresh  whether each test begins as on a first visit
 */
export function sharedPage({ isFresh }: { readonly isFresh: boolean }): SharedPage {
  let open: OpenPage | undefined;
  const opened = (): OpenPage => {
    if (open === undefined) throw new Error("the page is open only while tests run");
    return open;
  };
  beforeAll(async () => {
    open = await openPage();
  });
  beforeEach(async () => {
    if (isFresh) await again(opened());
  });
  afterEach(() => {
    expect(opened().wrong.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await open?.close();
  });
  return {
    get page() {
      return opened().page;
    },
    get address() {
      return opened().address;
    },
    at: (hash) => again(opened(), hash),
  };
}
