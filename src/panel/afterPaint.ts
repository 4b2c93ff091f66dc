/** Runs when what is drawn now has been painted: the browser paints between a frame's beginning and the next task. */
export function afterPaint(run: () => void): void {
	requestAnimationFrame(() => setTimeout(run));
}
