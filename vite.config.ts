import { createHash } from "node:crypto";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";
import { defineConfig, type ViteUserConfig as UserConfig } from "vitest/config";

/** Builds the page, the page in one file, the command line or the library, and holds the settings of the tests. */
export default defineConfig(({ mode }) => ({
  ...(BUILDS[mode] ?? pageBuild)(),
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/cluster/**", "tests/robust/**", "tests/robustness/**"],
          maxWorkers: "100%",
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "robust",
          include: ["tests/robust/*.test.ts", "tests/robustness/*.test.ts"],
          globalSetup: "tests/robust/build-command.ts",
          maxWorkers: "100%",
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "cluster",
          include: ["tests/cluster/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          maxWorkers: "100%",
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));

/** What `--mode` builds; without it the page. */
const BUILDS: Readonly<Record<string, () => UserConfig>> = {
  "saved-page": savedPageBuild,
  command: commandBuild,
  library: libraryBuild,
};

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

/** The page in one file, with empty places for a graph; it lies beside the page, which fetches it. */
function savedPageBuild(): UserConfig {
  return {
    publicDir: false,
    plugins: [{ name: "one-file", enforce: "post", generateBundle: (_, bundle) => intoPage(bundle) }],
    build: {
      outDir: "dist/page",
      target: "es2022",
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: "web/saved-page.html", output: { codeSplitting: false } },
    },
  };
}

type Bundle = Rolldown.OutputBundle;

/** Puts the script and the style into the page and their hashes into its policy, so that nothing else runs in it. */
function intoPage(bundle: Bundle): void {
  const page = bundle["web/saved-page.html"];
  if (page?.type !== "asset") throw new Error("there is no page to put the script into");
  // parts that come later stand in the same file: nothing is loaded before them
  const script = taken(bundle, ".js").replaceAll("__VITE_PRELOAD__", "void 0");
  const style = taken(bundle, ".css");
  page.fileName = "saved-page.html";
  page.source = String(page.source)
    .replaceAll(/\s*<(?:script|link)[^>]*\scrossorigin\s[^>]*>(?:<\/script>)?/gu, "")
    .replace("THE-SCRIPT", () => hashOf(script))
    .replace("THE-STYLE", () => hashOf(style))
    .replace("</head>", () => `<style>${style}</style>\n  </head>`)
    // behind the places of the graph, which are there then when it runs
    .replace("</body>", () => `<script type="module">${script}</script>\n  </body>`);
}

/** The one file of the bundle with an ending, which is no file of its own any more. */
function taken(bundle: Bundle, ending: string): string {
  const [file, ...others] = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
  if (file === undefined || others.length > 0) throw new Error(`there must be one file ${ending}`);
  delete bundle[file.fileName];
  const text = file.type === "chunk" ? file.code : String(file.source);
  // what would end its own element, or be read as another sign than the one that is hashed
  const fault = (ending === ".js" ? /<\/script|<!--|[\0\r]/iu : /<\/style|[\0\r]/iu).exec(text);
  if (fault !== null) throw new Error(`${file.fileName} holds ${JSON.stringify(fault[0])}`);
  return text;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
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
      rolldownOptions: { output: { entryFileNames: "paperloom.js", codeSplitting: false } },
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
