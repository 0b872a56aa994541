/** A 2D canvas over the picture, as large as its parent and sharp on every screen; it takes no clicks. */
export class Overlay {
  readonly canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;

  constructor(parent: HTMLElement, className: string) {
    this.canvas = document.createElement('canvas');
    this.canvas.className = className;
    this.canvas.setAttribute('aria-hidden', 'true');
    parent.append(this.canvas);
    this.#context = this.canvas.getContext('2d');
  }

  /** Clears the canvas and draws on it in CSS pixels. */
  draw(width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): void {
    const ratio = window.devicePixelRatio || 1;
    const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== columns) this.canvas.width = columns;
    if (this.canvas.height !== rows) this.canvas.height = rows;
    const context = this.#context;
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    paint(context);
  }

  remove(): void {
    this.canvas.remove();
  }
}
