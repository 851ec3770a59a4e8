import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { scriptOf } from './script.ts';

/** Whose page it is, for those who go through the links by themselves, away from the card on which the name stands (WCAG 2.4.9). */
export const whose = (name: string): TemplateResult | typeof nothing => (name ? html`<span class="hidden">(<span lang=${scriptOf(name)}>${name}</span>)</span>` : nothing);
