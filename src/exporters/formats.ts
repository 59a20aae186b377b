import type { Format } from "./exporter.ts";
import { FOLDER_EXPORTERS } from "./folder-exporters.ts";
import { FILE_FORMATS } from "./index.ts";

/** All output formats, in the order of help texts. */
export const FORMATS: readonly Format[] = [...FILE_FORMATS, ...FOLDER_EXPORTERS];
