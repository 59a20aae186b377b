/** Enters the full screen or leaves it. A browser may refuse, as within a frame; then the page stays as it is. */
export function toggleFullScreen(): void {
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  change.catch(() => undefined);
}
