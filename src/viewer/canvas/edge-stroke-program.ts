import type { NodeProgramType } from 'sigma/rendering';
import { cornerProgram } from './corner-program';
import { cornersPerStroke, type EdgeStrokes, valuesPerCorner } from './edge-strokes';

/** Dash and gap, in pixels of the screen. */
const [dash, gap] = [3, 4];

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

/** Draws the strokes of edges that are to be seen. */
export function edgeStrokeProgram(strokes: () => EdgeStrokes): NodeProgramType {
  return cornerProgram({
    vertexShader,
    fragmentShader,
    attributes: [
      { name: 'a_position', size: 2 },
      { name: 'a_way', size: 2 },
      { name: 'a_along', size: 1 },
      { name: 'a_color', size: 'color' },
    ],
    uniforms: {
      u_matrix: ({ matrix }) => matrix,
      u_viewport: ({ width, height }) => [width, height],
      u_pixelRatio: ({ pixelRatio }) => pixelRatio,
      u_sizeRatio: ({ sizeRatio }) => sizeRatio,
      u_correctionRatio: ({ correctionRatio }) => correctionRatio,
      u_minThickness: ({ minEdgeThickness }) => minEdgeThickness,
    },
    corners: () => {
      const { keys, corners } = strokes();
      return corners.subarray(0, keys.length * cornersPerStroke * valuesPerCorner);
    },
  });
}
