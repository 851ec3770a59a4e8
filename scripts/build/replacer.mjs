/**
 * For changes to a library's code on its way into the single script: every place has to be found, so that an update of the library which
 * moves one stops the build.
 * @param {string} library its name
 * @param {string} file where the changes are listed
 * @returns {(text: string, place: string | RegExp, by: string, what?: string) => string} a string is the place itself
 */
export const replacer = (library, file) => (text, place, by, what = String(place)) => {
  const changed = text.replace(place, by);
  if (changed === text) throw new Error(`${library} no longer contains "${what}": see ${file}`);
  return changed;
};
