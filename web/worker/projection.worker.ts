import { expose } from "comlink";
import { layoutLean } from "./layout-lean.ts";

export type LayoutLean = typeof layoutLean;

expose(layoutLean);
