import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** A number of each corner, or four bytes that are its colour. */
interface Attribute {
  readonly name: string;
  readonly size: 1 | 2 | 'color';
}

type ProgramInfo = Parameters<NodeProgram<string>['setUniforms']>[1];
type Uniform = number | readonly [number, number] | readonly [number, number, number] | Float32Array;

/** Triangles to draw: their shaders, what a corner is made of, in that order, and what the shaders are told. */
export interface CornerDrawing {
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly attributes: readonly Attribute[];
  readonly uniforms: Readonly<Record<string, (params: RenderParams) => Uniform>>;
  /** The corners of what is to be seen now, asked for at each drawing. */
  readonly corners: () => Float32Array;
}

/**
 * Draws corners that are asked for at each drawing. Sigma takes this for a program of nodes, but its graph holds none
 * of them: the card gets only what is seen, and another choice costs one buffer. Corners stand one by one: a drawing
 * by software would take each instance for a drawing of its own.
 */
export function cornerProgram(drawing: CornerDrawing): NodeProgramType {
  const { attributes, uniforms, corners } = drawing;
  const valuesPerCorner = attributes.reduce((sum, { size }) => sum + (size === 'color' ? 1 : size), 0);
  return class extends NodeProgram<string> {
    #uploaded: Float32Array | undefined;

    /** Nothing is drawn for picking: what lies under a point is worked out from the places. */
    constructor(...[gl, , renderer]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: drawing.vertexShader,
        FRAGMENT_SHADER_SOURCE: drawing.fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: Object.keys(uniforms),
        ATTRIBUTES: attributes.map(({ name, size }) =>
          size === 'color'
            ? { name, size: 4, type: UNSIGNED_BYTE, normalized: true }
            : { name, size, type: FLOAT },
        ),
      };
    }

    /** Sigma counts the nodes of its graph. */
    override reallocate(): void {}
    override process(): void {}
    override processVisibleItem(): void {}

    override render(params: RenderParams): void {
      this.array = corners();
      this.verticesCount = this.array.length / valuesPerCorner;
      super.render(params);
    }

    /** The card keeps the corners for as long as they are the same: while the picture is moved nothing is copied. */
    override bindProgram(program: ProgramInfo): void {
      const { gl, buffer } = program;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      let offset = 0;
      for (const attribute of this.ATTRIBUTES) offset += this.bindAttribute(attribute, program, offset);
      if (this.array !== this.#uploaded) gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.STATIC_DRAW);
      this.#uploaded = this.array;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      for (const [name, tell] of Object.entries(uniforms)) {
        const [place, value] = [uniformLocations[name] ?? null, tell(params)];
        if (typeof value === 'number') gl.uniform1f(place, value);
        else if (value instanceof Float32Array) gl.uniformMatrix3fv(place, false, value);
        else if (value.length === 2) gl.uniform2f(place, ...value);
        else gl.uniform3f(place, ...value);
      }
    }
  };
}
