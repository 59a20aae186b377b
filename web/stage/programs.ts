import { createNodeBorderProgram } from "@sigma/node-border";
import {
  EdgeRectangleProgram,
  type EdgeProgramType,
  type NodeProgramType,
  type Program,
  type ProgramType,
} from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { RIM } from "./picture.ts";

/** Draws what waits: pictures in which every node and edge has a colour of its own, which tell what a pointer is at. */
export type DrawPicking = () => void;

/** What draws nodes and edges, to be given to Sigma. */
export interface Programs {
  readonly settings: {
    readonly nodeProgramClasses: Readonly<Record<string, NodeProgramType>>;
    readonly edgeProgramClasses: Readonly<Record<string, EdgeProgramType>>;
  };
  readonly drawPicking: DrawPicking;
}

/**
 * Discs with a rim, and lines. The pictures for picking are drawn when they are asked for instead of at every frame,
 * and of the programs that Sigma brings only the used are compiled.
 */
export function createPrograms(): Programs {
  const waiting = new Map<Program, () => void>();
  const disc = createNodeBorderProgram({
    borders: [
      { size: { value: RIM }, color: { attribute: "borderColor" } },
      { size: { fill: true }, color: { attribute: "color" } },
    ],
  });
  return {
    settings: {
      // under the names of Sigma's own, which would be compiled beside them
      nodeProgramClasses: { circle: pickedOnAsk(disc, waiting) },
      edgeProgramClasses: {
        line: pickedOnAsk<EdgeProgramType>(EdgeRectangleProgram, waiting),
        arrow: Unused,
      },
    },
    drawPicking() {
      for (const draw of waiting.values()) draw();
      waiting.clear();
    },
  };
}

/** The same program, but what it would draw for picking at every frame waits until it is asked for. */
function pickedOnAsk<Type extends NodeProgramType | EdgeProgramType>(
  given: Type,
  waiting: Map<Program, () => void>,
): Type {
  // what Sigma's types leave out of the programs of nodes and of edges
  const General = given as unknown as ProgramType;
  class OnAsk extends General {
    override render(params: RenderParams): void {
      const picking = this.pickProgram;
      this.pickProgram = null;
      super.render(params);
      this.pickProgram = picking;
      if (picking !== null && !this.hasNothingToRender())
        waiting.set(this, () => {
          const pixelRatio = params.pixelRatio / params.downSizingRatio;
          picking.gl.viewport(0, 0, params.width * pixelRatio, params.height * pixelRatio);
          this.bindProgram(picking);
          this.renderProgram({ ...params, pixelRatio }, picking);
          this.unbindProgram(picking);
        });
    }

    override kill(): void {
      waiting.delete(this);
      super.kill();
    }
  }
  return OnAsk as unknown as Type;
}

/** Stands for a program that Sigma would compile although nothing is drawn with it. */
class Unused {
  drawLabel = undefined;
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}
