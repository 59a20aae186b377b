/** What job files say: which program, which folder, how many tasks, and what each may take. */
export interface Job {
  /** words that start the program: Node and the file */
  readonly program: readonly string[];
  readonly work: string;
  /** folder of the graph */
  readonly output: string;
  readonly tasks: number;
  /** number of shards */
  readonly shards: number;
  /** how often what is missing is tried again */
  readonly attempts: number;
  /** longest time of a task, as `01:00:00` */
  readonly time: string;
  /** memory of a task in megabytes */
  readonly memory: number;
}

/** Script of one task of a Slurm array. Slurm starts it again when its machine is lost. */
export function slurmTask(job: Job): string {
  return `#!/bin/sh
#SBATCH --job-name=paperloom
#SBATCH --requeue
#SBATCH --time=${job.time}
#SBATCH --mem=${job.memory}M
#SBATCH --output=${logPath(job.work, "%A_%a.txt")}
exec ${shell(runWords(job))}
`;
}

/** Script that follows an array, however that ended: it sends what is missing once more, or merges. */
export function slurmFinish(job: Job): string {
  const { program, work, output, tasks, attempts, time, memory } = job;
  const submit = [...program, "shard", "submit", "--engine", "slurm", "--work", work, "-o", output];
  const limits = ["--tasks", tasks, "--attempts", attempts, "--time", time, "--memory", memory].map(String);
  return `#!/bin/sh
#SBATCH --job-name=paperloom-finish
#SBATCH --requeue
#SBATCH --output=${logPath(work, "finish-%j.txt")}
exec ${shell([...submit, ...limits])} --attempt "$1"
`;
}

/** Description of all tasks for HTCondor. */
export function condorTask(job: Job): string {
  const [executable = "", ...rest] = runWords(job);
  return `universe = vanilla
executable = ${executable}
arguments = "${condorWords([...rest, "--task", "$(Process)"])}"
request_memory = ${job.memory}MB
max_retries = ${job.attempts}
output = ${job.work}/log/$(Cluster)_$(Process).txt
error = ${job.work}/log/$(Cluster)_$(Process).err
log = ${job.work}/log/condor.log
queue ${job.tasks}
`;
}

/** Description of the merge for HTCondor. */
export function condorMerge(job: Job): string {
  const [executable = "", ...rest] = mergeWords(job);
  return `universe = vanilla
executable = ${executable}
arguments = "${condorWords(rest)}"
output = ${job.work}/log/merge.txt
error = ${job.work}/log/merge.err
log = ${job.work}/log/condor.log
queue
`;
}

/** The order of both for DAGMan. */
export function condorDag({ work }: Job): string {
  return `JOB tasks ${work}/jobs/tasks.sub
JOB merge ${work}/jobs/merge.sub
PARENT tasks CHILD merge
`;
}

/** One rule for each shard and one for the merge; how and where they run is Snakemake's. */
export function snakefile(job: Job): string {
  const run = [...job.program, "shard", "run", "--work", job.work, "--tasks", String(job.shards), "--task"];
  return `SHARDS = [f"{number:05}" for number in range(${job.shards})]
WORK = ${JSON.stringify(job.work)}

rule all:
    input: ${JSON.stringify(`${job.output}/graph.json`)}

rule task:
    output: WORK + "/found/{shard}.done.json"
    retries: ${job.attempts}
    resources: mem_mb=${job.memory}
    params: number=lambda wildcards: int(wildcards.shard)
    shell: ${snakeText(`${shell(run)} `).slice(0, -1)}{params.number}"

rule merge:
    input: expand(WORK + "/found/{shard}.done.json", shard=SHARDS)
    output: ${JSON.stringify(`${job.output}/graph.json`)}
    shell: ${snakeText(shell(mergeWords(job)))}
`;
}

/** A text of Python in which Snakemake fills in nothing. */
function snakeText(words: string): string {
  return JSON.stringify(words.replaceAll("{", "{{").replaceAll("}", "}}"));
}

/** `0-3,7` */
export function ranges(numbers: readonly number[]): string {
  const parts: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const part = parts.at(-1);
    if (part !== undefined && part.last + 1 === number) part.last = number;
    else parts.push({ first: number, last: number });
  }
  return parts.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/** Words of a task, which learns from its engine which one it is. */
export function runWords({ program, work, tasks }: Job): readonly string[] {
  return [...program, "shard", "run", "--work", work, "--tasks", String(tasks)];
}

/** Words of the merge. */
export function mergeWords({ program, work, output }: Job): readonly string[] {
  return [...program, "shard", "merge", "--work", work, "-o", output];
}

/** Slurm reads quotes as a shell does. */
function logPath(work: string, name: string): string {
  const path = `${work}/log/${name}`;
  return /[\s'"]/u.test(path) ? shell([path]) : path;
}

function shell(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w./:=+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(" ");
}

/** Words in HTCondor's own quotes: single ones around a word, each quote in it twice. */
function condorWords(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w./:=+$()-]+$/u.test(word) ? word : `'${word.replaceAll("'", "''")}'`))
    .join(" ")
    .replaceAll('"', '""');
}
