/* eslint-disable no-undef -- these functions run inside the measured page, with the harness's helpers */
/** Drives the widget for the side-by-side benchmark: the person's door, first option of each question. */
export default {
  title: 'hikikomori-help',
  order: 1,
  kind: 'questionnaire',
  maxSteps: 12,
  mid: 3,
  probe() {
    const root = document.querySelector('hikikomori-help')?.shadowRoot;
    if (!root) return '';
    if (root.querySelector('[part~=result]')) return 'result';
    const question = root.querySelector('[part~=question]');
    return question ? `q:${question.dataset.question}` : '';
  },
  root() {
    return document.querySelector('hikikomori-help');
  },
  // Of several wishes none is ticked: one press per question, as for the peers.
  choose() {
    const root = document.querySelector('hikikomori-help').shadowRoot;
    return root.querySelector('button[part~=option]') ?? root.querySelector('[part~=skip]');
  },
  async mount(n) {
    for (let i = 0; i < n; i += 1) {
      const widget = document.createElement('hikikomori-help');
      widget.setAttribute('audience', 'self');
      widget.setAttribute('area', '47');
      document.getElementById('mount').append(widget);
    }
    // Those below the fold wait until the browser is idle; all of them count.
    await Promise.all(
      [...document.querySelectorAll('hikikomori-help')].map(({ updateComplete }) => updateComplete),
    );
  },
  async unmount() {
    document.getElementById('mount').replaceChildren();
  },
};
