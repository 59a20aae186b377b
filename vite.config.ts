import { defineConfig } from "vitest/config";

/** Builds the page, or the command line (`--mode command`), and holds the settings of the tests. */
export default defineConfig(({ mode }) => ({
  ...(mode === "command" ? commandBuild() : pageBuild()),
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));

/** The page with relative addresses, so that it works from any folder of any server. */
function pageBuild() {
  return {
    base: "./",
    publicDir: "web/public",
    build: {
      outDir: "dist/page",
      target: "es2022",
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  };
}

/** One file with everything in it, so that it runs without node_modules. */
function commandBuild() {
  return {
    publicDir: false as const,
    ssr: { noExternal: true as const },
    build: {
      ssr: "src/node/paperloom.ts",
      outDir: "dist/command",
      target: "node20",
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "paperloom.js" } },
    },
  };
}
