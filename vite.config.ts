import { defineConfig } from "vitest/config";

/** Builds the command line (`--mode command`), and holds the settings of the tests. */
export default defineConfig(({ mode }) => ({
  ...(mode === "command" ? commandBuild() : {}),
  test: {
    projects: [
      {
        test: {
          name: "core",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 60_000,
        },
      },
    ],
  },
}));

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
