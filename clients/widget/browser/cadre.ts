// In our frame: tells the page around it how high it is. A height is no secret.
const tell = () =>
  parent.postMessage(
    { type: 'relance:hauteur', hauteur: document.documentElement.offsetHeight },
    '*',
  );

if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && (data as { type?: unknown } | null)?.type === 'relance:mesure') tell();
  });
}
export {};
