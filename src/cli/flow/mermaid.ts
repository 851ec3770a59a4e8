import type { Flow } from './graph.ts';

/** The flow in Mermaid's syntax, which GitHub and many editors draw. */
export function toMermaid({ door, steps, result }: Flow): string {
  const ids = [...steps.map(({ question }) => `q_${question}`), 'result'];
  const lines = steps.flatMap(({ title, options, notes }, index) => [
    `  ${ids[index]}["${[title, ...options.map((option) => `・${option}`)].map(escape).join('<br/>')}"]`,
    `  ${ids[index]} --> ${ids[index + 1]}`,
    ...notes.flatMap(({ on, to, gate }, nth) => [
      `  ${ids[index]} -. "${escape(on)}" .-> n_${index}_${nth}${gate ? `{{"${escape(to)}"}}` : `["${escape(to)}"]`}`,
    ]),
  ]);
  return [
    'flowchart TD',
    `  door(["${escape(door)}"]) --> ${ids[0]}`,
    ...lines,
    `  result(["${escape(result)}"])`,
  ].join('\n');
}

/**
 * Escapes special characters as Mermaid's numeric entities. They must not end the Markdown code block either.
 */
const escape = (text: string): string =>
  text.replace(
    /[^\p{L}\p{N}\p{M} ,.?!'・、。「」〜()（）:→/-]/gu,
    (mark) => `#${mark.codePointAt(0) ?? 32};`,
  );
