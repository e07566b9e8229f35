/**
 * Does something in the next piece of work after the next paint.
 * @returns takes it back, as long as it has not been done
 */
export function afterPaint(act: () => void): () => void {
  let afterwards: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    afterwards = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(afterwards);
  };
}
