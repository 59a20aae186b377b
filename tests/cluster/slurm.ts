import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

/** A Slurm of three nodes, all of them on this machine. Needs root, and Debian's slurm-wlm and munge. */
export class SlurmCluster {
  readonly folder = mkdtempSync(join(tmpdir(), "paperloom-slurm-"));
  readonly #conf = join(this.folder, "slurm.conf");
  readonly #daemons: ChildProcess[] = [];

  async start(): Promise<void> {
    mkdirSync(join(this.folder, "state"));
    writeFileSync(this.#conf, this.#settings());
    writeFileSync(join(this.folder, "munge.key"), Buffer.alloc(1024, "not a secret, for one test alone"), {
      mode: 0o400,
    });
    const munge = ["key-file", "socket", "pid-file", "log-file", "seed-file"].map(
      (name) => `--${name}=${join(this.folder, `munge.${name.replace("-file", "")}`)}`,
    );
    this.#daemon("munged", ["--foreground", "--force", ...munge]);
    await until("munge to answer", () =>
      this.#answers("munge", ["-n", "-S", join(this.folder, "munge.socket")]),
    );
    this.#daemon("slurmctld", ["-D", "-c", "-f", this.#conf]);
    for (const node of NODES) this.#daemon("slurmd", ["-D", "-N", node, "-f", this.#conf]);
    await until("three idle nodes", () => this.ask("sinfo", ["-h", "-t", "idle", "-o", "%D"]).trim() === "3");
  }

  stop(): void {
    for (const node of NODES) this.killNode(node);
    for (const daemon of this.#daemons.toReversed()) daemon.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What jobs and commands need in their environment. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, SLURM_CONF: this.#conf };
  }

  /** Standard output of a command of Slurm; empty where it fails. */
  ask(program: string, args: readonly string[]): string {
    try {
      return execFileSync(program, args, { env: this.environment, encoding: "utf8", stdio: "pipe" });
    } catch {
      return "";
    }
  }

  /** Whether a process with these words in its command runs on a node. */
  isBusy(node: string, words: string): boolean {
    return processesOf(node, this.#conf).some((pid) =>
      read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").includes(words),
    );
  }

  /** Everything on a node ends at once, as by a loss of power. */
  killNode(node: string): void {
    const daemon = this.#daemons.find(({ spawnargs }) => spawnargs.includes(node));
    const tasks = processesOf(node, this.#conf);
    daemon?.kill("SIGKILL");
    for (const pid of tasks) kill(pid);
  }

  #daemon(program: string, args: readonly string[]): void {
    this.#daemons.push(spawn(`/usr/sbin/${program}`, args, { env: this.environment, stdio: "ignore" }));
  }

  #answers(program: string, args: readonly string[]): boolean {
    return this.ask(program, args) !== "";
  }

  #settings(): string {
    const host = hostname();
    const place = (name: string): string => join(this.folder, name);
    const port = 20_000 + (process.pid % 20_000);
    return `ClusterName=paperloom
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${port}
AuthType=auth/munge
AuthInfo=socket=${place("munge.socket")}
SlurmUser=root
SlurmdUser=root
StateSaveLocation=${place("state")}
SlurmdSpoolDir=${place("spool-%n")}
SlurmctldPidFile=${place("slurmctld.pid")}
SlurmdPidFile=${place("slurmd-%n.pid")}
SlurmctldLogFile=${place("slurmctld.log")}
SlurmdLogFile=${place("slurmd-%n.log")}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
SlurmdTimeout=6
MessageTimeout=5
KillWait=5
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,batch_sched_delay=1,defer
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobRequeue=1
JobCompType=jobcomp/none
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
SlurmdParameters=config_overrides
NodeName=n[1-3] NodeHostname=${host} NodeAddr=127.0.0.1 Port=[${port + 1}-${port + 3}] CPUs=2 RealMemory=8000 State=UNKNOWN
PartitionName=all Nodes=n[1-3] Default=YES MaxTime=INFINITE State=UP
`;
  }
}

const NODES = ["n1", "n2", "n3"];

/** Waits until something holds. */
export async function until(what: string, holds: () => boolean, seconds = 30): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (holds()) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`waited ${seconds} seconds in vain for ${what}`);
}

/** Tasks that run on a node of this cluster, and the daemons that watch over them. */
function processesOf(node: string, conf: string): readonly number[] {
  const found = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => {
      const words = read(`/proc/${pid}/environ`).split("\0");
      return words.includes(`SLURMD_NODENAME=${node}`) && words.includes(`SLURM_CONF=${conf}`);
    });
  const watchers = found
    .map((pid) => /^PPid:\s(\d+)/mu.exec(read(`/proc/${pid}/status`))?.[1] ?? "")
    .filter((pid) => read(`/proc/${pid}/comm`).startsWith("slurmstepd"));
  return [...new Set([...watchers, ...found])].map(Number);
}

function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}
