/** As `Object.hasOwn`, which Safari before 15.4 lacks: all answers would be lost there. */
export const hasOwn = (object: object, key: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(object, key);
