/** A command that the README shows, with what it prints. */
export interface ReadmeCommand {
  /** as `paperloom path GPT-4o TrackML --in my-graph` */
  readonly line: string;
  /** what is shown of the output, cut where a line is "…" */
  readonly pieces: readonly string[];
}

/** The commands of the README that begin a line with "$ ", in order. */
export function readmeCommands(readme: string): readonly ReadmeCommand[] {
  const blocks = readme.split(/^```/mu).filter((_, at) => at % 2 === 1);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((text): ReadmeCommand => {
        const [line = "", ...shown] = text.split("\n");
        const pieces = shown.join("\n").split(/^…$/mu);
        return {
          line: line.replace(/^npx /u, ""),
          pieces: pieces.map(unfolded).filter((piece) => piece !== ""),
        };
      }),
  );
}

/** A text without the folds of its lines, which the README has where they would be too long. */
export function unfolded(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
