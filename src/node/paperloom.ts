#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { runProgram } from "./program.ts";
import { answerBatches } from "./threads/extraction-thread.ts";

// by itself V8 lets up to three parts of garbage stand beside one of use before it looks through all of it, where the
// machine has the memory; with one part a build takes half the memory and the same time
if (isMainThread) setFlagsFromString("--heap-growing-percent=100");
// one file is both the program and its threads, so that it may be copied alone
if (isMainThread) await runProgram();
else answerBatches();
