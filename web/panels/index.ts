import { addOrAlone } from "./add-or-alone.tsx";
import { ask } from "./ask.tsx";
import { correctDialog } from "./correct-dialog.tsx";
import { correctionsDialog } from "./corrections-dialog.tsx";
import { details } from "./details.tsx";
import { files } from "./files.tsx";
import { forgetDialog } from "./forget.tsx";
import { help } from "./help.tsx";
import { legend } from "./legend.tsx";
import { nodeMenu } from "./node-menu.tsx";
import { palette } from "./palette.tsx";
import { noDrawing } from "./no-drawing.tsx";
import type { Panel } from "./panel.ts";
import { reportDialog } from "./report-dialog.tsx";
import { searchBox } from "./search-box.tsx";
import { tableDock } from "./table-dock.tsx";
import { toolbar } from "./toolbar.tsx";

/** All boxes beside the drawing, in tab order within their regions. */
export const PANELS: readonly Panel[] = [
  searchBox,
  palette,
  ask,
  legend,
  toolbar,
  details,
  files,
  noDrawing,
  tableDock,
  nodeMenu,
  help,
  forgetDialog,
  addOrAlone,
  reportDialog,
  correctDialog,
  correctionsDialog,
];
