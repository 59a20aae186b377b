import type { Entity, HeldBack } from "../model/mention.ts";
import type { Field, Paper } from "../model/paper.ts";
import type { Relation } from "../model/relations.ts";
import type { Definition } from "../text/definitions.ts";
import type { PlainText } from "../text/plain.ts";
import type { SentenceSpan } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { Taken } from "./taken.ts";
import type { Clause } from "./words.ts";
import type { Vocabulary } from "../vocabulary/compile.ts";
import type { WordClasses } from "../text/word-classes.ts";

/** One field of a paper, made ready once for all steps. */
export interface FieldText {
  readonly field: Field;
  readonly plain: PlainText;
  /** offsets into `plain.text` */
  readonly sentences: readonly SentenceSpan[];
  /** offsets into `plain.text`; none for authors */
  readonly tokens: readonly Token[];
  /** the sentences with their words as names have them; none for authors */
  readonly clauses: readonly Clause[];
  /** acronyms that the field spells out; none for authors */
  readonly pairs: readonly Definition[];
}

/** What the steps before have found, and what they work with. */
export interface StepContext {
  readonly vocabulary: Vocabulary;
  readonly words: WordClasses;
  readonly found: readonly Candidate[];
  /** the places of what was found, and of the names of meetings */
  readonly taken: Pick<Taken, "has">;
}

/** A place that may name an entity; offsets into the plain text of a field. */
export interface Candidate {
  readonly entity: Entity;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  /** 0 to 1 */
  readonly confidence: number;
  readonly rule: string;
  /** what tells the kind, in a few words, as `beside "code"` */
  readonly because: string;
  /** where the place itself says the role; else the sentence decides */
  readonly relation?: Relation;
  /** a name that the paper made of others: the SAC and the NeRF of SAC-NeRF are parts of it */
  readonly holdsNames?: true;
}

export interface StepResult {
  readonly candidates: readonly Candidate[];
  readonly heldBack?: readonly HeldBack[];
}

/** One way to find entities in one paper; pure, and blind to other papers. */
export interface Step {
  readonly id: string;
  readonly run: (paper: Paper, texts: readonly FieldText[], context: StepContext) => StepResult;
}
