/** For TypeScript, which reads neither single-file components nor style sheets. */
declare module '*.css';
declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  export default component;
}
/** For each language, the index that VitePress has made of its pages. */
declare module '@localSearchIndex' {
  const sections: Readonly<Record<string, () => Promise<{ default: string }>>>;
  export default sections;
}
