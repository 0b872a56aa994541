import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

type ProgramInfo = Parameters<EdgeRectangleProgram['setUniforms']>[1];

/** Dash and gap, in pixels of the screen. */
const [dash, gap] = [3, 4];

/** Draws an edge as a dashed line: sigma's own straight edge, cut along its length. */
export class EdgeDashedProgram extends EdgeRectangleProgram {
  override getDefinition() {
    const definition = super.getDefinition();
    return {
      ...definition,
      UNIFORMS: [...definition.UNIFORMS, 'u_viewport'] as unknown as typeof definition.UNIFORMS,
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        `uniform vec2 u_viewport;
varying float v_along;
void main() {
  vec2 way = (u_matrix * vec3(a_positionEnd, 1)).xy - (u_matrix * vec3(a_positionStart, 1)).xy;
  v_along = a_positionCoef * length(way * u_viewport) * 0.5;`,
      ),
      FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(
        'void main(void) {',
        `varying float v_along;
void main(void) {
  #ifndef PICKING_MODE
  if (mod(v_along, ${(dash + gap).toFixed(1)}) > ${dash.toFixed(1)}) discard;
  #endif`,
      ),
    };
  }

  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    super.setUniforms(params, info);
    const location = (info.uniformLocations as { readonly u_viewport?: WebGLUniformLocation }).u_viewport;
    info.gl.uniform2f(location ?? null, params.width, params.height);
  }
}
