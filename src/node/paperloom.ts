#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import { runProgram } from "./program.ts";
import { answerBatches } from "./threads/extraction-thread.ts";

// one file is both the program and its threads, so that it may be copied alone
if (isMainThread) await runProgram();
else answerBatches();
