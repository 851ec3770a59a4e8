/** Long enough for a phone that asks first where to put the file; after that the text is let go. */
const KEPT_MS = 60_000;

/**
 * Hands the person a file that was made in the page: nothing is asked for from anywhere, so it works under the strictest policy.
 * The link is never put on the page, so the page around the widget doesn't see it pressed.
 * @param name the file's name, which others may read in a list of downloads: keep it neutral
 * @param type such as `text/calendar`
 * @returns false where the browser refused, so that the words can be offered in another way
 */
export function saveFile(document: Document, name: string, type: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.rel = 'noopener';
    link.click();
    setTimeout(() => { URL.revokeObjectURL(address); }, KEPT_MS);
    return true;
  } catch {
    return false;
  }
}
