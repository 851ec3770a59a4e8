/** What the page in a frame and the page around it tell each other: how high the frame has to be. */

const HEIGHT = 'hikikomori-help-height';
const ASK = 'hikikomori-help-ask-height';
/** In CSS pixels: longer than any screen on a narrow phone. */
const MOST = 50_000;

export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly height: number;
}

export const heightMessage = (height: number): HeightMessage => ({ type: HEIGHT, height: Math.ceil(height) });
/** From the page around, whose script may have come after the frame's first message. */
export const ASK_HEIGHT = { type: ASK } as const;

/** The height that a message carries; null: it is another message. */
export function heightIn(message: unknown): number | null {
  if (typeOf(message) !== HEIGHT) return null;
  const { height } = message as Partial<HeightMessage>;
  return typeof height === 'number' && Number.isInteger(height) && height > 0 && height <= MOST
    ? height
    : null;
}

export const asksHeight = (message: unknown): boolean => typeOf(message) === ASK;

const typeOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
