/** Gives a file to the reader's browser to save. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file in a later task; freed at once it would be gone before.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
