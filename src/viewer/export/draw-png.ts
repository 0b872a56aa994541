/** Draws an SVG document, `scale` times its own size. Rejects when the picture is larger than the browser can hold. */
export async function drawPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await drawn(await imageAt(address), scale);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function imageAt(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

function drawn(image: HTMLImageElement, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null): void =>
      blob === null ? reject(new Error('the picture is too large; choose a smaller scale')) : resolve(blob);
    canvas.toBlob(take, 'image/png');
  });
}
