import { chmodSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type ViteUserConfig as UserConfig } from "vitest/config";

/** Builds the page, the command line or the library, and holds the settings of the tests. */
export default defineConfig(({ mode }) => ({
  ...(BUILDS[mode] ?? pageBuild)(),
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/robust/**"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "robust",
          include: ["tests/robust/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
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

/** What `--mode` builds; without it the page. */
const BUILDS: Readonly<Record<string, () => UserConfig>> = { command: commandBuild, library: libraryBuild };

/** The page with relative addresses, so that it works from any folder of any server. */
function pageBuild(): UserConfig {
  return {
    base: "./",
    publicDir: "web/public",
    worker: { format: "es" },
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
function commandBuild(): UserConfig {
  return {
    publicDir: false,
    plugins: [
      {
        name: "executable",
        writeBundle: ({ dir = "" }) => chmodSync(join(dir, "paperloom.js"), 0o755),
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: "src/node/paperloom.ts",
      outDir: "dist/command",
      target: "node20",
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "paperloom.js" } },
    },
  };
}

/** The core for other programs; the packages it uses are theirs to install. */
function libraryBuild(): UserConfig {
  return {
    publicDir: false,
    build: {
      lib: { entry: "src/index.ts", formats: ["es"], fileName: "paperloom" },
      outDir: "dist/library",
      target: "es2022",
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { external: (id) => !/^(?:[./]|\0|\w:)/u.test(id) },
    },
  };
}
