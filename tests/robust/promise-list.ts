/** What the README promises, in its words and order; the number of a promise is its place from 1. */
export const PROMISES = [
  "No input is lost silently: every record is in the graph, or in the report with place, reason and number",
  "One broken record costs no other but the neighbour it runs into",
  "Any file ends in time: 50 kB of anything in seconds, and no more than in proportion to its length",
  "Memory is bounded: no input of up to 20 MB takes 1.5 GB",
  "Nothing is fetched: no entity is expanded, no DTD read, no connection opened by a build",
  "What is written can be read: strict XML and JSON, every id once, no loose link, weights above 0",
  "The same input gives the same bytes",
  "An output is the old one or the new one, whole; the next run repairs what a stop left",
  "A full or failing disk: one clear line, the old output as it was, nothing left behind",
  "After exit code 0 the output has been brought to the disk",
  "Only files of ours are replaced or removed; links are not followed, nothing outside is touched",
  "What goes wrong is told in one line with place and reason, safe for the terminal; exit codes are documented",
  "Ctrl-C or a signal ends a run within 5 seconds, and nothing is left",
  "Text from files is never markup: nothing runs in the page or a saved page, even without its policy",
  "The page and the saved page send nothing anywhere, and work offline",
  "Tables are safe to open in a spreadsheet",
  "Names such as `__proto__` are ordinary names",
  "The local server answers this machine alone, by its own names",
  "The page stays usable: lost WebGL, full storage, a dead reader, bad files, 30 MB, no network",
  "Limits are documented, those that real collections reach can be set, and reaching one is told",
  "Every fault once found is a test",
] as const;

/**
 * Files whose tests keep a promise without counting cases: each test is one. Those of the core and of the browser are
 * run by their own projects.
 */
export const KEEPERS: Readonly<Record<string, readonly number[]>> = {
  "tests/robustness/writing.test.ts": [8, 9, 11],
  "tests/robustness/synced.test.ts": [10],
  "tests/robustness/listed-folder.test.ts": [11],
  "tests/robustness/serve.test.ts": [18],
  "tests/robustness/hostile.test.ts": [3],
  "tests/node/terminal.test.ts": [12],
  "tests/browser/saved-page.test.ts": [15],
  "tests/browser/usable.test.ts": [19],
};
