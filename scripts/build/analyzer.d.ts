// The analyzer's own declarations leave out what it exports.
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type { Package } from 'custom-elements-manifest/schema';
  import type { SourceFile } from 'typescript';

  export { default as ts } from 'typescript';
  export function create(options: { modules: SourceFile[]; plugins: unknown[] }): Package;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
