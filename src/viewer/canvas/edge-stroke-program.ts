import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { cornersPerStroke, type EdgeStrokes } from './edge-strokes';

/** Dash and gap, in pixels of the screen. */
const [dash, gap] = [3, 4];

const uniforms = [
  'u_matrix',
  'u_viewport',
  'u_pixelRatio',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_minThickness',
] as const;

/** A pixel wider on both sides than the stroke, so that its rim fades instead of breaking a hairline up. */
const vertexShader = /*glsl*/ `
attribute vec2 a_position;
attribute vec2 a_way;
attribute float a_along;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minThickness;
varying vec4 v_color;
varying vec2 v_away;
varying float v_half;
varying float v_along;

void main() {
  float half_thickness = 0.5 * max(length(a_way) / u_sizeRatio, u_minThickness);
  vec2 away = normalize(a_way) * (half_thickness + 1.0 / u_pixelRatio);
  gl_Position = vec4((u_matrix * vec3(a_position + away * 2.0 * u_correctionRatio, 1)).xy, 0, 1);
  v_away = away * u_pixelRatio;
  v_half = half_thickness * u_pixelRatio;
  v_along = a_along * length((u_matrix * vec3(1, 0, 0)).xy * u_viewport) * 0.5;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

const fragmentShader = /*glsl*/ `
precision highp float;
varying vec4 v_color;
varying vec2 v_away;
varying float v_half;
varying float v_along;

void main(void) {
  if (mod(v_along, ${(dash + gap).toFixed(1)}) > ${dash.toFixed(1)}) discard;
  gl_FragColor = v_color * clamp(v_half + 0.5 - length(v_away), 0.0, 1.0);
}`;

/**
 * Draws strokes that are asked for at each drawing; sigma's graph holds none of them, and takes this for a program of
 * nodes, so that strokes and shapes share a canvas. So the card gets only what is
 * seen, and another choice of edges costs one buffer. Corners stand one by one: a drawing by software would take each
 * instance for a drawing of its own.
 */
export function edgeStrokeProgram(strokes: () => EdgeStrokes): NodeProgramType {
  return class extends NodeProgram<(typeof uniforms)[number]> {
    /** Nothing is drawn for picking: what lies under a point is worked out from the places. */
    constructor(...[gl, , renderer]: ConstructorParameters<NodeProgramType>) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;
      return {
        VERTICES: cornersPerStroke,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_way', size: 2, type: FLOAT },
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    /** Sigma counts what is in its graph. */
    override reallocate(): void {}
    override process(): void {}
    override processVisibleItem(): void {}

    override render(params: RenderParams): void {
      const { keys, corners } = strokes();
      this.array = corners;
      this.verticesCount = keys.length * cornersPerStroke;
      super.render(params);
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram<(typeof uniforms)[number]>['setUniforms']>[1],
    ): void {
      const at = (name: (typeof uniforms)[number]) =>
        (uniformLocations as Readonly<Record<string, WebGLUniformLocation>>)[name] ?? null;
      gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
      gl.uniform2f(at('u_viewport'), params.width, params.height);
      gl.uniform1f(at('u_pixelRatio'), params.pixelRatio);
      gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
      gl.uniform1f(at('u_correctionRatio'), params.correctionRatio);
      gl.uniform1f(at('u_minThickness'), params.minEdgeThickness);
    }
  };
}
