import type { NodeProgramType } from 'sigma/rendering';
import { channels } from '../palette';
import { cornerProgram } from './corner-program';

const vertexShader = /*glsl*/ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
varying vec3 v_color;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;

float extentOf(float shape) {
  if (shape < 0.5) return 1.0;
  if (shape < 2.5) return 1.22;
  if (shape < 3.5) return 1.34;
  if (shape < 4.5) return 1.1;
  return shape < 5.5 ? 1.4 : 1.28;
}

void main() {
  v_pixel = u_sizeRatio / (a_size * u_pixelRatio);
  float rim = min(1.5 * v_pixel, 0.4);
  float reach = extentOf(a_shape) + rim + 0.5 * v_pixel;
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 2.0 * vec2(cos(a_angle), sin(a_angle));
  vec2 position = a_position + corner * reach * radius;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_point = corner * reach;
  v_shape = a_shape;
  v_color = a_color.rgb;
}`;

/** Signed distances after Inigo Quilez, https://iquilezles.org/articles/distfunctions2d/, in units of the radius. */
const fragmentShader = /*glsl*/ `
precision highp float;
uniform vec3 u_paper;
varying vec3 v_color;
varying vec2 v_point;
varying float v_shape;
varying float v_pixel;

float box(vec2 p, vec2 b) {
  vec2 d = abs(p) - b;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}
float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
float star(vec2 p, float r, float rf) {
  const vec2 k1 = vec2(0.809016994375, -0.587785252292);
  const vec2 k2 = vec2(-k1.x, k1.y);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(k1, p), 0.0) * k1;
  p -= 2.0 * max(dot(k2, p), 0.0) * k2;
  p.x = abs(p.x);
  p.y -= r;
  vec2 ba = rf * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
  float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, r);
  return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
}
float distanceTo(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return (abs(p.x) + abs(p.y) - 1.22) * 0.70710678;
  if (v_shape < 2.5) return box(p, vec2(0.863));
  if (v_shape < 3.5) return triangle(p, 1.16);
  if (v_shape < 4.5) return hexagon(p, 0.953);
  if (v_shape < 5.5) return star(p, 1.4, 0.45);
  return box(p, vec2(0.72, 1.05));
}

void main(void) {
  float d = distanceTo(v_point);
  float rim = min(1.5 * v_pixel, 0.4);
  vec3 filled = mix(v_color, u_paper, smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, d));
  gl_FragColor = vec4(filled, 1.0) * (1.0 - smoothstep(rim - 0.5 * v_pixel, rim + 0.5 * v_pixel, d));
}`;

/** Draws each node in the shape of its kind, with a thin rim, thinner about small ones, that sets it off from the rest. */
export function nodeShapeProgram(corners: () => Float32Array, paper: () => string): NodeProgramType {
  return cornerProgram({
    vertexShader,
    fragmentShader,
    attributes: [
      { name: 'a_position', size: 2 },
      { name: 'a_size', size: 1 },
      { name: 'a_shape', size: 1 },
      { name: 'a_color', size: 'color' },
      { name: 'a_angle', size: 1 },
    ],
    uniforms: {
      u_paper: () => shares(paper()),
      u_matrix: ({ matrix }) => matrix,
      u_pixelRatio: ({ pixelRatio }) => pixelRatio,
      u_sizeRatio: ({ sizeRatio }) => sizeRatio,
      u_correctionRatio: ({ correctionRatio }) => correctionRatio,
    },
    corners,
  });
}

/** The parts of a `#rrggbb` colour as a shader takes them, 0 to 1. */
function shares(color: string): readonly [number, number, number] {
  const [red, green, blue] = channels(color);
  return [red / 255, green / 255, blue / 255];
}
