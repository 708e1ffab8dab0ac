// In the partner’s page: gives our frames the height of what they hold. No other page can set one.
const { origin } = new URL(import.meta.url);
const frames = () =>
  [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(`${origin}/`));

addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
  const { type, hauteur } = (data ?? {}) as { type?: unknown; hauteur?: unknown };
  if (from !== origin || type !== 'relance:hauteur' || typeof hauteur !== 'number') return;
  const frame = frames().find((each) => each.contentWindow === source);
  if (!frame || hauteur <= 0) return;
  frame.style.height = `${Math.min(Math.ceil(hauteur), 20_000)}px`;
  frame.style.border = '0';
});
// Whoever spoke before we listened says it again; a frame that waits to be seen is not ours yet.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'relance:mesure' }, '*');
export {};
