/** What a site asks of programs that read its pages: robots.txt (RFC 9309). */
import robotsParser from 'robots-parser';

/** The name by which a site can address this command. */
export const ROBOT = 'hikikomori-help';
/** What the RFC has to be read of it at least; nobody's own is longer. */
export const LONGEST_ROBOTS = 512_000;
/** A longer pause would make a run last for days. */
const LONGEST_PAUSE = 30_000;

export interface Robots {
  readonly allows: (url: string) => boolean;
  /** Milliseconds between two requests; 0: nothing is said. */
  readonly pause: number;
}

export const ALL_ALLOWED: Robots = { allows: () => true, pause: 0 };
export const NONE_ALLOWED: Robots = { allows: () => false, pause: 0 };

export function readRobots(address: string, text: string): Robots {
  const robots = robotsParser(address, text);
  const seconds = robots.getCrawlDelay(ROBOT) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url, ROBOT) ?? true,
    pause: Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_PAUSE) : 0,
  };
}
