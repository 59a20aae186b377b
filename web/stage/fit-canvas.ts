/** Makes a canvas as large as its host, sharp on every screen, and empty. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  host: HTMLElement,
): void {
  const scale = devicePixelRatio;
  const [width, height] = [Math.round(host.clientWidth * scale), Math.round(host.clientHeight * scale)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${host.clientWidth}px`;
    canvas.style.height = `${host.clientHeight}px`;
  }
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, host.clientWidth, host.clientHeight);
}
