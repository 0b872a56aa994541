import type { NodeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** A program that draws what several programs draw, one over the other, on one canvas: each canvas costs at every frame. */
export function layeredProgram(types: readonly NodeProgramType[]): NodeProgramType {
  return class {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    readonly #layers: readonly InstanceType<NodeProgramType>[];

    constructor(...[gl, picking, renderer]: ConstructorParameters<NodeProgramType>) {
      this.#layers = types.map((Layer) => new Layer(gl, picking, renderer));
    }

    kill(): void {
      for (const layer of this.#layers) layer.kill();
    }

    process(): void {}
    reallocate(): void {}

    render(params: RenderParams): void {
      for (const layer of this.#layers) layer.render(params);
    }
  };
}
