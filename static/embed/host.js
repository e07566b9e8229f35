/*
 * For a page that shows Inner Journey's tools in frames: each frame becomes as high as its tool.
 *
 *   <iframe src="https://guide.example/embed/avgift/" …></iframe>
 *   <script src="https://guide.example/embed/host.js" async></script>
 *
 * The frame says { type: "inner-journey:height", height: 812, refused: [] } when its height changes and when it is
 * asked with { type: "inner-journey:ask" }; `refused` names parameters in its address that it does not use.
 * Only frames of the site that this script came from are heard, and only their height is ever changed.
 */
(() => {
  const script = document.currentScript;
  if (script === null) {
    return;
  }
  const { origin } = new URL(script.src);
  const HIGHEST = 20000;
  const told = new WeakSet();

  const isOurs = (frame) => {
    try {
      return new URL(frame.src).origin === origin;
    } catch {
      return false;
    }
  };
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

  addEventListener('message', (event) => {
    if (event.origin !== origin || event.data?.type !== 'inner-journey:height') {
      return;
    }
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    const { height, refused } = event.data;
    if (frame === undefined || !Number.isInteger(height) || height < 1 || height > HIGHEST) {
      return;
    }
    frame.style.height = `${height}px`;
    if (Array.isArray(refused) && refused.length > 0 && !told.has(frame)) {
      told.add(frame);
      console.warn('Not used in the address of this frame:', refused.map(String).join(', '), frame);
    }
  });
  // A frame that was there before this script has said its height already. The question holds nothing, so it may
  // reach a frame that has not left its empty page yet.
  for (const { contentWindow } of frames()) {
    contentWindow?.postMessage({ type: 'inner-journey:ask' }, '*');
  }
})();
