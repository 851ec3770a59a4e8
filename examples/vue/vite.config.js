import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // Without this Vue looks for a component of that name, and warns that there is none.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'hikikomori-help' } } }),
  ],
});
