import Sigma from 'sigma';

/** The layer that everything is drawn on. */
const drawn = 'nodes';

/** What sigma asks of the layers that nothing is drawn on; a real context each takes long to make, and to clear. */
const idleContext = {
  blendFunc: () => undefined,
  bindFramebuffer: () => undefined,
  viewport: () => undefined,
  clear: () => undefined,
  getExtension: () => null,
};

/**
 * A sigma of one WebGL layer in place of three. Nothing is drawn for picking, for which sigma makes a texture as large
 * as the canvas at every frame.
 */
export class SingleLayerSigma extends Sigma {
  override createWebGLContext(id: string): WebGLRenderingContext {
    const canvas = this.createCanvas(id);
    const options = { canvas, antialias: false, depth: false, picking: false };
    if (id !== drawn) Object.assign(canvas, { getContext: () => idleContext });
    return super.createWebGLContext(id, options);
  }
}
