import type { Shard } from "./work-folder.ts";

/** Which of how many tasks this is, from 0. */
export interface Task {
  readonly task: number;
  readonly tasks: number;
}

/** Where engines say which task of an array a process is, and at which number they begin to count. */
const INDEX_VARIABLES = [
  ["SLURM_ARRAY_TASK_ID", 0],
  ["JOB_COMPLETION_INDEX", 0],
  ["AWS_BATCH_JOB_ARRAY_INDEX", 0],
  ["CLOUD_RUN_TASK_INDEX", 0],
  ["PBS_ARRAY_INDEX", 0],
  ["LSB_JOBINDEX", 1],
  ["SGE_TASK_ID", 1],
] as const;

/** The number of this task by what its engine says; nothing where there is none. */
export function taskFrom(environment: Readonly<Record<string, string | undefined>>): number | undefined {
  for (const [name, first] of INDEX_VARIABLES) {
    const value = environment[name] ?? "";
    // grid engines say `undefined` where a job is no array
    if (/^\d+$/u.test(value)) return Number(value) - first;
  }
  return undefined;
}

/** Every so many-th shard: an engine allows fewer tasks than there may be shards. */
export function shardsOf(shards: readonly Shard[], { task, tasks }: Task): readonly Shard[] {
  return shards.filter(({ number }) => number % tasks === task);
}
