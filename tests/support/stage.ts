// The place on the test page where things are shown. It is empty again before every test.

export const stage = document.body.appendChild(document.createElement('main'));

// A pressed link tells the widget so and leads nowhere: else the browser would call, write or leave the page,
// and Firefox would wait for it.
addEventListener('click', (event) => {
  if (event.composedPath().some((node) => node instanceof HTMLAnchorElement && !node.hash))
    event.preventDefault();
});

const root = document.documentElement;
const { title } = document;

// Mocha's global hook: it holds for every test of the file that imports this one.
afterEach(() => {
  stage.replaceChildren();
  stage.removeAttribute('style');
  root.removeAttribute('lang');
  root.removeAttribute('style');
  document.title = title;
});
