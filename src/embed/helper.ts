/**
 * For the page around the frame, `embed-helper.js`: makes each frame as high as its content, so that nothing
 * scrolls inside. Without it the frames keep their height.
 */
import { ASK_HEIGHT, heightIn } from './messages.ts';

const frames = (): readonly HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-hikikomori-help-frame]'),
];

addEventListener('message', ({ source, data }) => {
  const height = heightIn(data);
  const sender = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
  if (height === null || sender === undefined) return;
  // Through the CSSOM: a style attribute would be refused by a strict content security policy.
  sender.style.setProperty('height', `${height}px`);
});
// Those that have loaded before this script. Its origin is opaque, so there is no other to name.
for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK_HEIGHT, '*');
