/** Stands in for a program of sigma's that is never used, whose shaders would be compiled all the same. */
export class IdleProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;

  kill(): void {}
  process(): void {}
  reallocate(): void {}
  render(): void {}
}
